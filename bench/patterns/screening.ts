import { parentPort, workerData } from 'node:worker_threads';
import { type Column, pairOf } from '../../packages/patterns/index.ts';
import { type SharedColumn, toColumn } from './made-up-columns.ts';

// A thread of bench/associations.ts: takes the next pair that nobody has taken, until there are none.

interface Task {
  columns: SharedColumn[];
  pairs: [number, number][];
  next: Int32Array<SharedArrayBuffer>;
}

if (parentPort !== null) {
  const port = parentPort;
  const { columns, pairs, next } = workerData as Task;
  port.on('message', () => {
    const ready: Column[] = columns.map(toColumn);
    const before = process.threadCpuUsage();
    const outcomes: [number, unknown][] = [];
    for (let at = Atomics.add(next, 0, 1); at < pairs.length; at = Atomics.add(next, 0, 1)) {
      const [one, other] = (pairs[at] ?? [0, 0]).map((place) => ready[place]);
      if (one !== undefined && other !== undefined) outcomes.push([at, pairOf(one, other).measure()]);
    }
    const { user, system } = process.threadCpuUsage(before);
    port.postMessage({ outcomes, processor: (user + system) / 1_000 });
    port.close();
  });
  port.postMessage('ready');
}
