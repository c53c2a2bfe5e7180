import type { Clock } from '../../../platform/clock.ts';
import { createThrottle } from '../../../platform/throttle/index.ts';

/**
 * How often links may be asked for. For one address: a few at once, then one every five minutes, so that no one's
 * mailbox can be filled. For one source: many, because a whole town hall shares one.
 */
const perAddress = { capacity: 4, refillPerMinute: 0.2 };
const perSource = { capacity: 30, refillPerMinute: 6 };

export interface SignInThrottle {
  /** 0 when a link may be sent; else after how many minutes one may. The same for known and unknown addresses. */
  minutesToWait(address: string, source: string): number;
}

export function signInThrottle(clock: Clock): SignInThrottle {
  const now = () => clock.now();
  const addresses = createThrottle({ ...perAddress, now });
  const sources = createThrottle({ ...perSource, now });
  return {
    minutesToWait(address, source) {
      const bySource = sources.take(source);
      if (!bySource.allowed) return Math.ceil(bySource.retryAfterSeconds / 60);
      const byAddress = addresses.take(address);
      return byAddress.allowed ? 0 : Math.ceil(byAddress.retryAfterSeconds / 60);
    },
  };
}
