import autocannon from 'autocannon';
import { formOf, newFormKey } from '../../tests/faults/app-stories.ts';

// Run by load.ts: sends what its one parameter asks for, and prints what came of it.

export interface Load {
  url: string;
  connections: number;
  seconds: number;
  headers?: Record<string, string>;
  /** Each request tells another story, with a form key of its own; else each is a GET. */
  stories?: boolean;
}

export interface Loaded {
  requests: number;
  seconds: number;
  /** Answers with another status than 2xx, and connections that failed. */
  failed: number;
  medianMs: number;
  p99Ms: number;
}

const load = JSON.parse(process.argv[2] ?? '{}') as Load;
/** Made beforehand: making them would take this process more time than sending them. */
const forms = Array.from({ length: 200 }, (_, number) => formOf(number, '').toString().replace('key=&', ''));
let sent = 0;

const tellAnother = (request: autocannon.Request): autocannon.Request => {
  sent += 1;
  return { ...request, body: `key=${newFormKey()}&${forms[sent % forms.length]}` };
};

const result = await autocannon({
  url: load.url,
  connections: load.connections,
  duration: load.seconds,
  headers: load.headers ?? {},
  ...(load.stories === true && {
    requests: [
      {
        method: 'POST',
        headers: { ...load.headers, 'content-type': 'application/x-www-form-urlencoded' },
        setupRequest: tellAnother,
      },
    ],
  }),
});

const answer: Loaded = {
  requests: result['2xx'],
  seconds: result.duration,
  failed: result.non2xx + result.errors,
  medianMs: result.latency.p50,
  p99Ms: result.latency.p99,
};
console.log(JSON.stringify(answer));
