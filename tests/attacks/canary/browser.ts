import { request } from 'node:http';
import { hidden } from '../bad-input/town.ts';
import { planted } from './planted.ts';

export interface Seen {
  status: number;
  html: string;
  location: string;
}

/** A browser that carries everything a browser gives away: an address, a name, and the page it came from. */
export class PlantedBrowser {
  #cookie = '';
  readonly #baseUrl: string;
  #cameFrom = '';

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  /** The secret part of the cookie of who signed in. */
  get token(): string {
    return this.#cookie.split('.')[1] ?? '';
  }

  get(path: string): Promise<Seen> {
    return this.#ask('GET', path, null);
  }

  post(path: string, fields: Record<string, string>): Promise<Seen> {
    return this.#ask('POST', path, new Response(new URLSearchParams(fields)));
  }

  postFiles(path: string, form: FormData): Promise<Seen> {
    return this.#ask('POST', path, new Response(form));
  }

  /** Sends a form with the key of the page at `from`. */
  async postFrom(from: string, path: string, fields: Record<string, string>): Promise<Seen> {
    const { html } = await this.get(from);
    return this.post(path, { csrf: hidden(html, 'csrf'), ...fields });
  }

  async #ask(method: string, path: string, form: Response | null): Promise<Seen> {
    const body = form === null ? Buffer.alloc(0) : Buffer.from(await form.arrayBuffer());
    const headers: Record<string, string> = {
      'user-agent': planted.userAgent,
      'x-forwarded-for': planted.forwardedFor,
      'x-real-ip': planted.forwardedFor,
      forwarded: `for=${planted.forwardedFor}`,
      cookie: this.#cookie,
      referer: this.#baseUrl + this.#cameFrom,
      'content-length': String(body.length),
      ...(form === null ? {} : { 'content-type': form.headers.get('content-type') ?? '' }),
    };
    this.#cameFrom = path;
    const { hostname, port } = new URL(this.#baseUrl);
    const localAddress = planted.address;
    return new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path, method, headers, localAddress, family: 4 }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.on('end', () => {
          const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0];
          if (cookie !== undefined) this.#cookie = cookie;
          const html = Buffer.concat(pieces).toString().replaceAll('&amp;', '&');
          resolve({ status: answer.statusCode ?? 0, html, location: answer.headers.location ?? '' });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}
