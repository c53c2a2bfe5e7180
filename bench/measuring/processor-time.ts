import { readdirSync, readFileSync } from 'node:fs';

/** What Linux counts in: a hundredth of a second. Measure over seconds, not over moments. */
const TICK_MS = 10;

/** The processor time that a process has used, with all its threads, in milliseconds. */
export function processorTime(pid: number): number {
  return timeIn(`/proc/${pid}/stat`);
}

/** Of its main thread alone: where requests are answered. */
export function mainThreadTime(pid: number): number {
  return timeIn(`/proc/${pid}/task/${pid}/stat`);
}

/** The memory a process holds now, in megabytes. */
export function residentMemory(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** A process and everything it started. */
export function familyOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
  return [pid, ...children.flatMap(familyOf)];
}

/** A process that is dead but not collected yet (state Z) does not run. */
export function isRunning(pid: number): boolean {
  try {
    const [, state] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    return state?.startsWith('Z') === false;
  } catch {
    return false;
  }
}

function timeIn(file: string): number {
  // The second field, the program's name, may hold spaces; what follows its last bracket does not.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
