import { createHmac, randomBytes } from 'node:crypto';

export interface ThrottleSettings {
  /** How many may come at once, after a quiet time. */
  capacity: number;
  refillPerMinute: number;
  /** The moment, as a date or in milliseconds. */
  now: () => Date | number;
  /** How many keys are remembered at most; the one that was quiet longest is forgotten first. */
  remembered?: number;
}

export type Taken = { allowed: true } | { allowed: false; retryAfterSeconds: number };

export interface Throttle {
  /** Takes one from the bucket of this key (an address, a source), when there is one. */
  take(key: string): Taken;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Slows down who asks too often, with a bucket per key that fills again over time. Keys are kept only as a hash
 * under a secret of this process, so that no address can be read from memory, and nothing outlives the process.
 * Each process counts for itself: with two processes someone may ask twice as often.
 */
export function createThrottle({
  capacity,
  refillPerMinute,
  now,
  remembered = 20_000,
}: ThrottleSettings): Throttle {
  const secret = randomBytes(32);
  const perMillisecond = refillPerMinute / 60_000;
  const buckets = new Map<string, Bucket>();
  return {
    take(key) {
      const hash = createHmac('sha256', secret).update(key).digest('base64');
      const moment = Number(now());
      const { tokens, filledAt } = buckets.get(hash) ?? { tokens: capacity, filledAt: moment };
      // A clock that was set back must not empty or overfill a bucket.
      const passed = Math.max(0, moment - filledAt);
      const filled = Math.min(capacity, tokens + passed * perMillisecond);
      // Sums of fractions fall just below a whole: 0.2 a minute, five times, is 0.9999….
      const allowed = filled >= 1 - 1e-9;
      buckets.delete(hash);
      buckets.set(hash, { tokens: allowed ? filled - 1 : filled, filledAt: moment });
      if (buckets.size > remembered) buckets.delete(buckets.keys().next().value ?? '');
      if (allowed) return { allowed };
      return { allowed, retryAfterSeconds: Math.ceil((1 - filled) / perMillisecond / 1000) };
    },
  };
}
