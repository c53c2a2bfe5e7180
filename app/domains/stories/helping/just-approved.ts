import type { Clock } from '../../../platform/clock.ts';
import type { ReturnCode } from '../return-code/index.ts';

const shownAgainFor = 2 * 60 * 1000;
const mostRemembered = 1_000;

/**
 * On the device of who wrote a story down its return code must not come up again later; and whose connection broke
 * just then still has to see it. So this process remembers for two minutes which codes it may give once more, and
 * forgets at once when the teller says they have it. Nothing of it is stored.
 */
export class JustApproved {
  readonly #until = new Map<ReturnCode, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(code: ReturnCode): void {
    if (this.#until.size >= mostRemembered) this.forget(this.#until.keys().next().value);
    this.#until.set(code, this.#clock.now().getTime() + shownAgainFor);
  }

  has(code: ReturnCode): boolean {
    const until = this.#until.get(code) ?? 0;
    if (until > this.#clock.now().getTime()) return true;
    this.#until.delete(code);
    return false;
  }

  forget(code: ReturnCode | undefined): void {
    if (code !== undefined) this.#until.delete(code);
  }
}
