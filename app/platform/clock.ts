/** The time, as an argument: rules never look at the clock of the machine themselves. */
export interface Clock {
  now(): Date;
  /** The day in the Netherlands, "2026-11-22": what a person there would say it is. */
  today(): string;
}

// Swedish writes dates as 2026-11-22, which is what we keep.
const dutchDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day on which a moment falls in the Netherlands, as "2026-11-22". */
export function dayOf(moment: Date): string {
  return dutchDay.format(moment);
}

export const systemClock: Clock = clockFrom(() => new Date());

/** A clock that runs on any source of moments; tests give one that stands still. */
export function clockFrom(now: () => Date): Clock {
  return { now, today: () => dayOf(now()) };
}
