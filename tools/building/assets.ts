import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Fonts are compressed already; everything else is text. */
const compressible = ['.css', '.js', '.svg'];

/** What the server adds to a file's name when a browser takes it in that encoding. */
export const encodings = ['.br', '.gz'];

/** The files served under /static: a name that changes with the content, so that browsers may keep them forever. */
export class Assets {
  readonly files: Record<string, string> = {};
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Writes a file and gives its address, such as "/static/work-3f2a91bc.css". */
  add(name: string, content: string | Uint8Array): string {
    const extension = extname(name);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const file = `${name.slice(0, -extension.length)}-${hash}${extension}`;
    writeFileSync(join(this.folder, file), content);
    if (compressible.includes(extension)) this.addCompressed(file, content);
    this.files[name] = file;
    return `/static/${file}`;
  }

  /** As small as each encoding gets it: it is done once, and sent very often. */
  private addCompressed(file: string, content: string | Uint8Array): void {
    const bytes = Buffer.from(content);
    writeFileSync(join(this.folder, `${file}.br`), brotliCompressSync(bytes));
    writeFileSync(join(this.folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
