/** Counts how long was recorded, without the pauses. */
export class Stopwatch {
  #before = 0;
  #since: number | undefined;

  go(): void {
    this.#since ??= performance.now();
  }

  pause(): void {
    this.#before = this.seconds;
    this.#since = undefined;
  }

  reset(): void {
    this.#before = 0;
    this.#since = undefined;
  }

  get seconds(): number {
    return this.#before + (this.#since === undefined ? 0 : (performance.now() - this.#since) / 1000);
  }
}

/** `inMinutes(134)` is "2:14". */
export function inMinutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
