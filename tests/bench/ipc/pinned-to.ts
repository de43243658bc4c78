import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The server under test has core 0 for itself; the load takes core 1. */
export type Core = 0 | 1;

export const CAN_PIN: boolean =
  availableParallelism() >= 2 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** `command` with a core of its own, where `taskset` is there to say so. */
export function pinnedTo(core: Core, command: readonly [string, ...string[]]): [string, ...string[]] {
  return CAN_PIN ? ['taskset', '-c', String(core), ...command] : [...command];
}
