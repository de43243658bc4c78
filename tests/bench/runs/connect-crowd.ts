import type { LoadPlan } from '../load/load-plan.ts';
import type { Stage } from './stage.ts';

interface Crowding {
  readonly sockets: number;
  readonly page: boolean;
  readonly ids?: LoadPlan['ids'];
  readonly beside?: number;
}

const CONNECT_WITHIN_MS = 180_000;

/** Connect `sockets` to the server on `stage` to follow the hot petition: its count, or all a page shows. */
export async function connectCrowd(
  { name, server, load, address }: Stage,
  { sockets, page, ids = 'foreign', beside = 0 }: Crowding,
) {
  const operations = await server.call('operations', 0);
  const variants = [page ? operations.page : [operations.count]];
  const perTick = sockets * (page ? 3 : 1);
  const plan: LoadPlan = { ...address, sockets, beside, variants, ids, perTick };
  const arrival = await load.call('connect', { plan, withinMs: CONNECT_WITHIN_MS });
  if (arrival.arrived < sockets) {
    const { endings } = await load.call('sightings');
    throw new Error(`${name}: ${arrival.arrived} of ${sockets} arrived; ${JSON.stringify(endings)}`);
  }
  return arrival;
}
