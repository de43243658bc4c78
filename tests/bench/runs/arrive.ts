import { LOST } from '../http-load/verdicts.ts';
import { agrees } from '../hub/audit.ts';
import { busy } from '../ipc/usage.ts';
import { setHttpStage } from './http-stage.ts';
import { confirmShots, REQUESTED, signShots } from './signing-shots.ts';
import { SUBJECT_PLAN } from './stage.ts';
import { addressesTyped, clicks, tokensOf, wrongRequests, wrongVerdicts } from './storm-of-signers.ts';

/** People who come as a Poisson process does, whatever becomes of those before them. */
export interface ArrivalPlan {
  readonly mutation: 'confirmSignature' | 'signPetition';
  readonly perSecond: number;
  readonly seconds: number;
  readonly databaseUrl: string | null;
}

export interface ArrivalRun {
  readonly offeredPerSecond: number;
  readonly deliveredPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly lost: number;
  /** What was wrong with the answers or with the database afterwards, in sentences. */
  readonly wrong: readonly string[];
  readonly verdicts: Readonly<Record<string, number>>;
  readonly serverBusy: number;
  readonly loadBusy: number;
  /** Of one core; `null` where PostgreSQL cannot be seen. */
  readonly postgresBusy: number | null;
}

/** Connections there are; who finds none free waits, and the wait counts. */
const CONNECTIONS = 1_024;
const WARM_UP_SECONDS = 3;

/** W5: an open loop on one hot petition, and what its database holds afterwards. */
export async function arrive({
  mutation,
  perSecond,
  seconds,
  databaseUrl,
}: ArrivalPlan): Promise<ArrivalRun> {
  const warmUp = perSecond * WARM_UP_SECONDS;
  const count = warmUp + perSecond * seconds;
  const confirming = mutation === 'confirmSignature' ? clicks(count) : null;
  const people = confirming?.people ?? [];
  const subject = {
    ...SUBJECT_PLAN,
    base: 0,
    gridMs: 250,
    databaseUrl,
    signers: people.map(() => 0),
    people,
  };
  await using stage = await setHttpStage('hub', subject, CONNECTIONS);
  const { server, load, facts } = stage;
  const addresses = confirming ? [] : addressesTyped(count);
  const shots = confirming
    ? confirmShots(tokensOf(confirming, facts.hub?.tokens ?? []))
    : signShots(facts.signing?.publicId ?? '', addresses);

  const read = async () => ({
    server: await server.call('usage'),
    load: await load.call('usage'),
    postgresMs: stage.postgresCpuMs(),
  });
  const from = await read();
  const { outcome, ms, p50, p99, most } = await load.call('arrive', { shots, perSecond, count, warmUp });
  const to = await read();

  const found = await server.call('audit');
  const { counts } = outcome;
  const lost = counts[LOST] ?? 0;
  const wrong = confirming ? wrongVerdicts(confirming, outcome) : wrongRequests(addresses, outcome);
  const due = confirming?.distinct ?? counts[REQUESTED] ?? 0;
  const held = confirming ? agrees(found) && found.count === due : found.requests === due;
  if (!held) wrong.push(`the database holds ${JSON.stringify(found)}, expected ${due}`);
  return {
    offeredPerSecond: perSecond,
    deliveredPerSecond: ((count - lost) * 1_000) / ms,
    p50,
    p99,
    most,
    lost,
    wrong,
    verdicts: counts,
    serverBusy: busy(from.server, to.server),
    loadBusy: busy(from.load, to.load),
    postgresBusy:
      from.postgresMs === null
        ? null
        : ((to.postgresMs ?? 0) - from.postgresMs) / (to.server.at - from.server.at),
  };
}
