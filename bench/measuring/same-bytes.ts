import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

// Run by telling-page.ts: a server that sends the same bytes with the same headers each time and does nothing else.
//   node same-bytes.ts bare|hono '{"body": base64, "headers": {…}}'

interface Answer {
  body: string;
  headers: Record<string, string>;
}

const { body, headers } = JSON.parse(process.argv[3] ?? '{}') as Answer;
const bytes = Buffer.from(body, 'base64');
const server = process.argv[2] === 'bare' ? bareServer() : honoServer();
server.listen(0, '127.0.0.1', () => console.log(`ready ${(server.address() as AddressInfo).port}`));

function bareServer() {
  return createServer((_, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
}

function honoServer() {
  const app = new Hono();
  app.get('/vertel/:pointKey', (context) => context.body(bytes, 200, headers));
  return createAdaptorServer({ fetch: app.fetch });
}
