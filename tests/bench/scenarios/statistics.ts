import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, startHub } from '@groundswell/api';
import { createOrganisation, foldLedger, type CommandContext } from '@groundswell/commands';
import { accepted } from '../../harness/accepted.ts';
import { startSession } from '../../harness/start-session.ts';
import { freshDatabase } from '../hub/fresh-database.ts';
import { startPetitions } from '../hub/fixture.ts';
import type { Report } from '../report/report.ts';
import { makeSignatures } from '../runs/million-signatures.ts';
import { describePostgres } from '../runs/postgres.ts';
import { statisticsQuery } from '../runs/statistics-query.ts';
import type { Scenario } from './scenario.ts';

const SIGNATURES = 1_000_000;
/** Entries that wait for the worker while a thousand sign every second. */
const TAIL = 5_000;
/** Entries that are folded while it is read, as after a pause of the worker. */
const BACKLOG = 50_000;
/** What the dashboard may take, in milliseconds. */
const GATE_MS = 200;
const SECRET = 'a secret that only the benchmark of statistics knows';

interface Measured {
  readonly state: string;
  readonly times: readonly number[];
}

/** How fast a creator's statistics are with a million signatures, folded and not, over HTTP. */
export const statistics: Scenario = {
  shows: 'the dashboard of a petition with 1 000 000 signatures, ms a read over HTTP (PostgreSQL)',
  async run({ reps = 200, databaseUrl }) {
    if (databaseUrl === null)
      throw new Error('statistics: set DATABASE_URL to a PostgreSQL to make databases in');
    const directory = await mkdtemp(join(tmpdir(), 'groundswell-bench-'));
    const database = await freshDatabase(databaseUrl);
    // No workers: what is folded, and when, is said here.
    const config = readConfig({
      PORT: '0',
      DATA_DIR: directory,
      DATABASE_URL: database.url,
      HUB_SECRET: SECRET,
      RATE_LIMITS: 'off',
      ROLE: 'web',
    });
    const hub = await startHub({ config, pages: null });
    try {
      return await measure(hub.url, { ...hub.commands, actor: { kind: 'operator' } }, reps, databaseUrl);
    } finally {
      await hub.close();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    }
  },
};

async function measure(
  url: string,
  operator: CommandContext,
  reps: number,
  databaseUrl: string,
): Promise<Report> {
  const { db } = operator;
  const [petitionId = ''] = await startPetitions(operator, 1);
  const named = { name: 'Friends of Rivers', url: null, privacyPolicyUrl: null, isHub: false };
  const { organisationId } = accepted(await createOrganisation(named, operator));
  const began = performance.now();
  await makeSignatures(db, { petitionId, organisationId, count: SIGNATURES });
  const builtMs = performance.now() - began;
  const { slug, creatorId } = await db.petition.update({
    where: { id: petitionId },
    data: { organisationId },
  });
  const session = await startSession(db, SECRET, creatorId);
  const read = reader(url, slug, session);

  const runs: Measured[] = [];
  const take = async (state: string, times: number) => {
    const taken: number[] = [];
    for (let each = 0; each < times; each += 1) taken.push(await read());
    runs.push({ state, times: taken });
  };
  const foldTo = async (seq: number) => {
    while (((await db.ledgerFold.findUnique({ where: { petitionId } }))?.seq ?? 0) < seq)
      accepted(await foldLedger({ petitionId }, operator));
  };

  await take('nothing folded, the first read', 1);
  await foldTo(SIGNATURES - BACKLOG);
  const during: number[] = [];
  const fold = { done: false };
  const folded = foldTo(SIGNATURES - TAIL).finally(() => (fold.done = true));
  while (!fold.done) during.push(await read());
  await folded;
  runs.push({ state: `while ${BACKLOG} entries are folded`, times: during });
  await take(`a tail of ${TAIL} entries`, reps);
  await foldTo(SIGNATURES);
  await take('all folded', reps);

  const { version } = await describePostgres(databaseUrl);
  const rows = runs.map(({ state, times }) => [
    state,
    String(times.length),
    ...[0.5, 0.95, 1].map((share) => `${at(times, share).toFixed(1)} ms`),
  ]);
  // What a worker that runs leaves. Before its first fold, and after a pause of it, a read is slower and says so above.
  const steady = runs.slice(2);
  const worst = Math.max(...steady.map(({ times }) => at(times, 0.95)));
  return {
    rows: [['state of the folds', 'reads', 'median', 'p95', 'slowest'], ...rows],
    notes: [
      `* ${version}; ${SIGNATURES} signatures made in ${(builtMs / 1_000).toFixed(0)} s.`,
      `* Worst p95 with no more than ${TAIL} entries to fold, which wait where a thousand sign every second: ${worst.toFixed(1)} ms; gate < ${GATE_MS} ms: ${worst < GATE_MS ? 'crossed' : 'GATE NOT CROSSED'}.`,
    ],
    runs,
  };
}

/** Reads the statistics once and returns how long that took, in milliseconds. Throws when they are not there. */
function reader(url: string, slug: string, headers: Readonly<Record<string, string>>) {
  const body = JSON.stringify({ query: statisticsQuery(), variables: { slug } });
  return async (): Promise<number> => {
    const began = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const { data } = (await response.json()) as {
      data?: { petition?: { statistics?: { confirmed: number } | null } };
    };
    const took = performance.now() - began;
    const confirmed = data?.petition?.statistics?.confirmed;
    if (confirmed !== SIGNATURES)
      throw new Error(`statistics: ${confirmed} confirmed, expected ${SIGNATURES}`);
    return took;
  };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
