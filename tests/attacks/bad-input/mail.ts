import { clockFrom, systemClock } from '../../../app/platform/clock.ts';
import type { Town } from './town.ts';

/** The link in the newest mail to an address, once the mail has gone out. */
export async function linkMailedTo({ app }: Town, address: string): Promise<URL> {
  await app.world.jobs.drain();
  const mail = app.world.mail.mailbox?.list().find((each) => each.to === address);
  return new URL(/http\S+/.exec(mail?.text ?? '')?.[0] ?? 'http://geen-link');
}

/** Works at another moment; the clock of the world is put back afterwards. */
export function later<T>({ app }: Town, minutes: number, work: () => Promise<T>): Promise<T> {
  const { world } = app;
  world.clock = clockFrom(() => new Date(Date.now() + minutes * 60_000));
  return work().finally(() => {
    world.clock = systemClock;
  });
}
