import { dayBefore } from '../../../platform/day.ts';

/**
 * A form that comes again on the same day or the next was sent twice, and its teller still needs the code. Later it is a
 * page that stayed behind in someone's browser, and that must not open the story.
 */
export function mayBeResend(toldOn: string, today: string): boolean {
  return toldOn >= dayBefore(today, 1);
}
