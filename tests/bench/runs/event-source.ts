import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Child } from '../ipc/child.ts';
import { monotonic } from '../ipc/monotonic.ts';
import { intendedAt, type Schedule } from '../load/schedule.ts';
import type { Signed, SignerMethods } from '../signer/main.ts';
import type { Stage } from './stage.ts';

/** Time to get ready before the first event of a schedule. */
const LEAD_MS = 500;

/** A schedule of `perSecond` events that begins in a moment. */
export function scheduleFromNow(perSecond: number, base: number): Schedule {
  return { start: monotonic() + LEAD_MS, everyMs: 1_000 / perSecond, base };
}

/** Confirm the prepared signatures of a hub over HTTP, each in its moment. */
export async function signBySchedule({ facts }: Stage, schedule: Schedule): Promise<Signed> {
  const signer = new Child<SignerMethods>(join(import.meta.dirname, '../signer/main.ts'), 1);
  try {
    return await signer.call('sign', { port: facts.port, tokens: facts.hub?.tokens ?? [], schedule });
  } finally {
    await signer.end();
  }
}

/** Tick a server in each moment, whatever becomes of the ticks before: nothing is written, only told. */
export async function tickBySchedule(stage: Stage, schedule: Schedule, ticks: number): Promise<void> {
  for (let revision = schedule.base + 1; revision <= schedule.base + ticks; revision += 1) {
    const wait = intendedAt(schedule, revision) - monotonic();
    if (wait > 0) await after(wait);
    stage.tick({ revision, index: 0, page: false }).catch(() => {});
  }
  const wait = intendedAt(schedule, schedule.base + ticks) - monotonic();
  if (wait > 0) await after(wait);
}
