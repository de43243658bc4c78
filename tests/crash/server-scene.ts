import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '@groundswell/store';
import { cloneServerDatabase } from '../harness/server-database.ts';
import { openHub } from '../harness/test-hub.ts';
import { dice } from '../live/dice.ts';
import { audit } from './audit.ts';
import { Gate } from './gate.ts';
import { driftIn, readLedger } from './ledger-snapshot.ts';
import { derivedLetters, keptLetters, readMailbox } from './letters.ts';
import type { PostgresServer } from './postgres-server.ts';
import { reportOn, type CrashReport } from './report.ts';
import { setStage, type Stage } from './stage.ts';
import { startProxy } from './tcp-proxy.ts';

/** What breaks: a process, both, the connections between them, or one when the database has committed and cannot say so. */
export type Strike = 'hub' | 'database' | 'both' | 'connections' | 'commit';

export interface ServerPlan {
  readonly name: string;
  readonly seed: number;
  readonly strikes: readonly Strike[];
  /** When it breaks: anywhere, or right after a signature was acknowledged. */
  readonly moment: 'any' | 'acknowledged';
  /** A PostgreSQL that acknowledges what it has not written, and takes its time to write it. */
  readonly forgetful?: true;
  /** Run on the database before the storm. */
  readonly sabotage?: string;
}

/** Supporters who act at once. */
const HANDS = 24;
/** Chunks that pass the proxy between two strikes, at least and at most: about two to a request. */
const CALM_MIN = 40;
const CALM_MAX = 240;

/** Commits are told before they are written. */
const FORGETFUL = { synchronous_commit: 'off', wal_writer_delay: '10s', wal_buffers: '64MB' };

/** A signing storm on a server PostgreSQL, through all of `strikes`. */
export async function stormOnServer(postgres: PostgresServer, plan: ServerPlan): Promise<CrashReport> {
  const { seed, strikes, forgetful } = plan;
  await using made = new AsyncDisposableStack();
  await postgres.start(forgetful && FORGETFUL);
  made.defer(() => postgres.kill());
  const dataDirectory = await mkdtemp(join(tmpdir(), 'groundswell-crash-'));
  made.defer(() => rm(dataDirectory, { recursive: true, force: true }));
  const { url } = await cloneServerDatabase(postgres.url);
  const setUp = await openHub({ databaseUrl: url, dataDirectory });
  const petition = await setUp.petition();
  await setUp.close();
  await inDatabase(url, async (db) => {
    if (plan.sabotage !== undefined) await db.$executeRawUnsafe(plan.sabotage);
    // The scene has to outlast everything that is lost in it.
    await db.$executeRawUnsafe('CHECKPOINT');
    if (forgetful) await holdWalWriter(db);
  });

  const database = new Gate();
  const wire = made.use(await startProxy());
  wire.lead(postgres.port);
  database.open();
  const stage = made.use(
    await setStage({
      seed,
      petition: petition.publicId,
      variables: { DATABASE_URL: withPort(url, wire.port), DATA_DIR: dataDirectory },
      letters: () => derivedLetters(url, database),
      database,
    }),
  );
  const findings: string[] = [];

  async function loseDatabase(): Promise<void> {
    database.close();
    const published = stage.published();
    await postgres.kill();
    wire.lead(null);
    if (stage.hub.isAlive()) await expectReady(503);
    await postgres.start(forgetful && FORGETFUL);
    // Before anybody signs again: what was published must have been kept.
    const snapshot = await inDatabase(url, async (db) => {
      if (forgetful) await holdWalWriter(db);
      return readLedger(db, petition.id);
    });
    findings.push(...driftIn(snapshot));
    if (snapshot.rows < published) {
      findings.push(`back: ${published} were published, ${snapshot.rows} signatures outlasted the kill`);
    }
  }
  async function returnDatabase(): Promise<void> {
    wire.lead(postgres.port);
    database.open();
    if (stage.hub.isAlive()) await expectReady(200);
  }
  async function expectReady(status: number): Promise<void> {
    const response = await fetch(`${stage.hub.url}/readyz`);
    await response.body?.cancel();
    if (response.status === status) return;
    findings.push(`odd: /readyz answered ${response.status}, expected ${status}`);
  }

  const storm = stage.storm.blow(HANDS);
  // A strike may fail first.
  storm.catch(() => {});
  const on: Record<Strike, () => Promise<void>> = {
    async hub() {
      await stage.killHub();
      await stage.reviveHub();
    },
    async database() {
      await loseDatabase();
      await returnDatabase();
    },
    async both() {
      database.close();
      await Promise.all([stage.killHub(), loseDatabase()]);
      await returnDatabase();
      await stage.reviveHub();
    },
    async connections() {
      wire.cut();
    },
    commit: () => Promise.race([wire.losesAnswerTo('COMMIT'), storm]),
  };

  const roll = dice(seed + 2);
  for (const strike of strikes) {
    await Promise.race([stage.proxy.passes(CALM_MIN + roll(CALM_MAX - CALM_MIN)), storm]);
    const rightAfter = roll(2) === 0 || plan.moment === 'acknowledged';
    if (rightAfter) await Promise.race([stage.storm.nextSigned(), storm]);
    await on[strike]();
  }
  await Promise.race([stage.proxy.passes(CALM_MAX), storm]);
  stage.storm.calm();
  await storm;

  // Awaited here: what `made` holds goes away with this function.
  return await inDatabase(url, async (db) => {
    findings.push(...(await afterTheStorm(stage, db, petition.id, strikes)));
    return reportOn(plan.name, stage, strikes, findings);
  });
}

/** What is wrong when all is quiet again, with nobody having mended anything. */
async function afterTheStorm(
  { storm, reader, hub, published }: Stage,
  db: Database,
  petitionId: string,
  strikes: readonly Strike[],
): Promise<string[]> {
  const last = { address: 'the.last@example.org', idempotencyKey: 'the last', confirms: true };
  // By mail this time: whoever sends it must have recovered, too.
  await storm.act(last, keptLetters(hub.url));
  const mailbox = await readMailbox(hub.url);

  const { rows } = await readLedger(db, petitionId);
  await reader.reaches(rows);
  const kills = strikes.filter((strike) => strike === 'hub' || strike === 'both').length;
  return [
    ...(reader.breaks === kills
      ? []
      : [`odd: ${kills} kills of the hub broke ${reader.breaks} live sockets`]),
    ...reader.findings,
    ...(await audit(db, petitionId, { record: storm.record, mailbox, published: published() })),
  ];
}

/** Stop the process that writes what was acknowledged: it is woken for each full page, whatever its delay (observed: 15.18). */
async function holdWalWriter(db: Database): Promise<void> {
  for (;;) {
    const [writer] = await db.$queryRaw<{ pid: number }[]>`
      SELECT "pid" FROM pg_stat_activity WHERE "backend_type" = 'walwriter'`;
    if (writer) return void process.kill(writer.pid, 'SIGSTOP');
  }
}

async function inDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url, 1);
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
  }
}

function withPort(url: string, port: number): string {
  const there = new URL(url);
  there.port = `${port}`;
  return there.href;
}
