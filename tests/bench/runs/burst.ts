import { busy } from '../ipc/usage.ts';
import type { SubjectName } from '../subjects/catalog.ts';
import { connectCrowd } from './connect-crowd.ts';
import { SUBJECT_PLAN, setStage } from './stage.ts';

export interface Burst {
  readonly name: SubjectName;
  /** From the first connect until every socket had its first value. */
  readonly ms: number;
  readonly cpuMs: number;
  /** Connections that had to be tried again. */
  readonly failed: number;
  readonly serverBusy: number;
  readonly loadBusy: number;
}

/** How long `sockets` take to connect, subscribe and see the current value when all come at once. */
export async function burst(
  name: SubjectName,
  { sockets, databaseUrl }: { readonly sockets: number; readonly databaseUrl: string | null },
): Promise<Burst> {
  await using stage = await setStage(name, { ...SUBJECT_PLAN, firstValue: true, databaseUrl });
  const { server, load } = stage;
  const before = await server.call('usage');
  const { ms, failed } = await connectCrowd(stage, { sockets, page: false });
  const after = await server.call('usage');
  const { busy: loadBusy } = await load.call('sightings');
  return { name, ms, cpuMs: after.cpuMs - before.cpuMs, failed, serverBusy: busy(before, after), loadBusy };
}
