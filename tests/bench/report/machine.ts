import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { CAN_PIN } from '../ipc/pinned-to.ts';

/** Where a benchmark ran. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** Whether server and load had a core each for themselves. */
  readonly pinned: boolean;
  /** Ephemeral ports per source address; `null` where the system does not say. */
  readonly ports: string | null;
  /** Processes that wanted to run in the minute before. */
  readonly loadBefore: number;
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    pinned: CAN_PIN,
    ports: portRange(),
    loadBefore: loadavg()[0] ?? 0,
  };
}

function portRange(): string | null {
  try {
    return readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').trim().replace(/\s+/, '-');
  } catch {
    return null;
  }
}
