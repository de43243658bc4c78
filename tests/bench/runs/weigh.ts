import { setTimeout as after } from 'node:timers/promises';
import type { SubjectName } from '../subjects/catalog.ts';
import { connectCrowd } from './connect-crowd.ts';
import { SUBJECT_PLAN, setStage } from './stage.ts';

export interface Weighing {
  readonly sockets: number;
  readonly page: boolean;
  readonly databaseUrl: string | null;
}

export interface Weighed {
  readonly name: SubjectName;
  readonly kbPerSocket: number;
  readonly loadBusy: number;
}

/** For timers, closures and buffers of the handshake to be over and collected. */
const SETTLE_MS = 3_000;
/** Sockets that are there before the scales are set to zero: with them come code and pools. */
const TARE = 500;

/** Resident memory a connection costs once it has subscribed and is at rest. */
export async function weigh(name: SubjectName, { sockets, page, databaseUrl }: Weighing): Promise<Weighed> {
  const plan = { ...SUBJECT_PLAN, petitions: 7, databaseUrl };
  await using stage = await setStage(name, plan, ['--expose-gc']);
  const { server, load } = stage;
  await connectCrowd(stage, { sockets: TARE, page });
  await stage.tick({ revision: plan.base + 1, index: 0, page });
  await after(SETTLE_MS);
  const before = await server.call('weight');

  await connectCrowd(stage, { sockets: sockets - TARE, page, beside: TARE });
  await after(SETTLE_MS);
  const { busy: loadBusy } = await load.call('sightings');
  const loaded = await server.call('weight');
  return { name, kbPerSocket: (loaded - before) / 1_024 / (sockets - TARE), loadBusy };
}
