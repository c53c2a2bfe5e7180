import { UnreadableFormError } from '../errors.ts';

/** What is wrong with one field, in words that say what to do. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** More than any form of ours has; a form bomb has many times this. */
const mostFields = 2_000;

/** What came in with a form: names with one or more values, and files apart. */
export class Fields {
  readonly #values: Map<string, string[]>;
  readonly #files: Map<string, File>;

  constructor(entries: Iterable<[string, string | File]>) {
    this.#values = new Map();
    this.#files = new Map();
    let count = 0;
    for (const [name, value] of entries) {
      count += 1;
      if (count > mostFields) throw new UnreadableFormError('too-many-fields');
      if (typeof value !== 'string') this.#files.set(name, value);
      else this.#add(name, value);
    }
  }

  /** The first value as it was typed, without the carriage returns that forms add; '' when absent. */
  one(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  many(name: string): string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** An uploaded file, or null when none was chosen. */
  file(name: string): File | null {
    const file = this.#files.get(name);
    return file === undefined || (file.size === 0 && file.name === '') ? null : file;
  }

  #add(name: string, value: string) {
    const clean = value.replaceAll('\r\n', '\n').replaceAll('\0', '');
    const values = this.#values.get(name);
    if (values === undefined) this.#values.set(name, [clean]);
    else values.push(clean);
  }
}

/**
 * Reads the body of a request as a form. Only the two kinds that a browser's form sends are taken.
 *
 * @throws UnreadableFormError when it is another kind of content or has too many fields
 */
export async function readFields(request: Request): Promise<Fields> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') {
    return new Fields(new URLSearchParams(await request.text()));
  }
  if (type === 'multipart/form-data') {
    return new Fields((await parseMultipart(request)).entries());
  }
  throw new UnreadableFormError('wrong-type');
}

async function parseMultipart(request: Request): Promise<FormData> {
  try {
    return (await request.formData()) as FormData;
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableFormError('wrong-type');
    throw error;
  }
}
