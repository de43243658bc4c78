import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { SPENT_SECONDS, type Counters } from './counters.ts';
import { RATES, type RateName } from './rates.ts';

type Limiter = Pick<RateLimiterAbstract, 'penalty' | 'get'>;

/** Makes a limiter that counts in windows of `seconds`. */
type MakeLimiter = (name: string, seconds: number) => Limiter;

/** An answer of Redis that takes longer is not waited for, in milliseconds: signing never hangs on it. */
const REDIS_PATIENCE_MS = 1_000;
/** Longest pause between two attempts to reach Redis again, in milliseconds. */
const LONGEST_PAUSE_MS = 2_000;

/** Counters of this process alone. */
export function createMemoryCounters(): Counters {
  return countersOf(inMemory, () => {});
}

/**
 * Counters that all nodes of a hub share. While Redis is away each node counts for itself: limits
 * are then as many times higher as there are nodes, and nobody is kept from signing.
 *
 * @param reportFault told once whenever Redis goes away
 */
export function createRedisCounters(url: string, reportFault: (fault: unknown) => void): Counters {
  const redis = new Redis(url, {
    // Any proxy understands it.
    protocol: 2,
    disableClientInfo: true,
    enableReadyCheck: false,
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    commandTimeout: REDIS_PATIENCE_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempts) => Math.min(attempts * 100, LONGEST_PAUSE_MS),
  });
  let isAway = false;
  redis.on('ready', () => {
    isAway = false;
  });
  redis.on('error', (fault) => {
    if (!isAway) reportFault(fault);
    isAway = true;
  });
  const shared: MakeLimiter = (name, seconds) =>
    new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `groundswell:rate:${name}`,
      points: Number.MAX_SAFE_INTEGER,
      duration: seconds,
      rejectIfRedisNotReady: true,
      insuranceLimiter: inMemory(name, seconds),
    });
  return countersOf(shared, () => redis.disconnect());
}

// Never more than `points`, so that they only count: what a count means is `rates.ts`.
function inMemory(name: string, seconds: number): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: name, points: Number.MAX_SAFE_INTEGER, duration: seconds });
}

function countersOf(make: MakeLimiter, close: () => void): Counters {
  const limiters = Object.fromEntries(
    Object.entries(RATES).map(([name, { windowSeconds }]) => [name, make(name, windowSeconds)]),
  ) as Record<RateName, Limiter>;
  const spent = make('spent', SPENT_SECONDS);
  return {
    async count(rate, key) {
      const { consumedPoints, msBeforeNext } = await limiters[rate].penalty(key);
      return { count: consumedPoints, msLeft: msBeforeNext };
    },
    async peek(rate, key) {
      return (await limiters[rate].get(key))?.consumedPoints ?? 0;
    },
    async spend(token) {
      return (await spent.penalty(token)).consumedPoints === 1;
    },
    close,
  };
}
