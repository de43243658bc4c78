import { monotonic } from './monotonic.ts';

/** What a process has used so far. */
export interface Usage {
  /** Processor time in milliseconds, all threads. */
  readonly cpuMs: number;
  /** Milliseconds on the clock all processes share. */
  readonly at: number;
  /** Resident memory in bytes. */
  readonly rss: number;
}

/** What this process has used. */
export function readUsage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1_000, at: monotonic(), rss: process.memoryUsage.rss() };
}

/** The share of one core a process took between two readings, 1 for a whole one. */
export function busy(from: Usage, to: Usage): number {
  return (to.cpuMs - from.cpuMs) / (to.at - from.at);
}
