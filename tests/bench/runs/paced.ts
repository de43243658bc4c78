import { setTimeout as after } from 'node:timers/promises';
import { busy } from '../ipc/usage.ts';
import type { Operation } from '../subjects/subject.ts';
import { scheduleFromNow, tickBySchedule } from './event-source.ts';
import { BASE, SUBJECT_PLAN, setStage } from './stage.ts';
import { MemoryWatch } from './watch-memory.ts';

/** A crowd that is not as one would wish, and a count that moves by the clock. */
export interface Paced {
  readonly sockets: number;
  readonly seconds: number;
  readonly databaseUrl: string | null;
  readonly petitions: number;
  /** What sockets follow, given the operation for the count of each petition. */
  readonly variants: (counts: readonly Operation[]) => readonly Operation[];
  /** The variant of each socket; in turns when left out. */
  readonly variantOf?: readonly number[];
  /** Sockets that stop reading while the count moves, and read again afterwards. */
  readonly stalled: number;
}

export interface PacedResult {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly growthMb: number;
  /** Sockets on the hot petition that did not end on the last value. */
  readonly behind: number;
  readonly open: number;
  readonly messages: number;
  readonly serverBusy: number;
  readonly loadBusy: number;
}

const PER_SECOND = 4;
const CONNECT_WITHIN_MS = 120_000;
const SETTLE_MS = 5_000;

/** Tick the first petition of a hub four times a second before such a crowd; those who read are timed. */
export async function paced(plan: Paced): Promise<PacedResult> {
  const { sockets, seconds, databaseUrl, petitions, stalled, variantOf } = plan;
  const ticks = seconds * PER_SECOND;
  await using stage = await setStage('hub', { ...SUBJECT_PLAN, petitions, databaseUrl, firstValue: true });
  const { server, load, address } = stage;
  const counts: Operation[] = [];
  for (let index = 0; index < petitions; index += 1) {
    counts.push((await server.call('operations', index)).count);
  }
  const variants = plan.variants(counts).map((operation) => [operation]);
  const crowd = { ...address, sockets, variants, ids: 'foreign', perTick: sockets } as const;
  await load.call('connect', {
    plan: { ...crowd, ...(variantOf && { variantOf }) },
    withinMs: CONNECT_WITHIN_MS,
  });

  await load.call('stall', stalled);
  const schedule = scheduleFromNow(PER_SECOND, BASE);
  await load.call('watch', schedule);
  const memory = new MemoryWatch(server.pid);
  const before = await server.call('usage');
  await tickBySchedule(stage, schedule, ticks);
  await after(SETTLE_MS);
  const used = await server.call('usage');
  const timed = await load.call('sightings');
  const growthMb = memory.stop();

  await load.call('resume', stalled);
  await after(SETTLE_MS);
  const finals = variants.map(([operation]) => (isHot(operation, counts) ? BASE + ticks : 0));
  const behind = await load.call('behind', finals);
  const { p50, p99, most, messages, busy: loadBusy } = timed;
  const { open } = await load.call('sightings');
  return { p50, p99, most, growthMb, behind, open, messages, serverBusy: busy(before, used), loadBusy };
}

function isHot(operation: Operation | undefined, counts: readonly Operation[]): boolean {
  return operation?.variables['petition'] === counts[0]?.variables['petition'];
}
