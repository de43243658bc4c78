import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openDatabase } from '@groundswell/store';
import type { Arrived, HttpLoadMethods } from '../http-load/main.ts';
import { shotsOf, VALUE } from '../http-load/shots.ts';
import { agrees, audit, type Audit } from '../hub/audit.ts';
import { Child } from '../ipc/child.ts';
import { busy } from '../ipc/usage.ts';
import { connectCrowd } from './connect-crowd.ts';
import { pageQuery } from './page-query.ts';
import { describePostgres, pinPostgres, postgresCpuMs } from './postgres.ts';
import { confirmShots, CONFIRMED } from './signing-shots.ts';
import { SUBJECT_PLAN, setStage, type Stage } from './stage.ts';
import { BookWatch, type Books } from './watch-books.ts';

/** An evening on which everybody signs: what comes every second, and for how long. */
export interface Evening {
  readonly confirmations: number;
  readonly reads: number;
  readonly sockets: number;
  readonly seconds: number;
  readonly databaseUrl: string | null;
}

interface Speed {
  readonly perSecond: number;
  /** Milliseconds from the intended moment to the answer. */
  readonly p50: number;
  readonly p99: number;
}

/** How it went. */
export interface EveningRun {
  /** The answers hoped for. */
  readonly confirmed: Speed;
  readonly read: Speed;
  /** Answers other than the one hoped for, the lost among them, by what they were. */
  readonly errors: Readonly<Record<string, number>>;
  readonly books: Books;
  /** Whether the books at the end hold every signature that was confirmed. */
  readonly complete: boolean;
  /** Sockets that did not end on the last value. */
  readonly behind: number;
  readonly serverBusy: number;
  /** Three processes share the load's core. */
  readonly loadBusy: number;
  /** Of one core; `null` where PostgreSQL cannot be seen. */
  readonly postgresBusy: number | null;
}

const PAGE = 'data';
const WARM_UP_SECONDS = 3;
/** For the last value to arrive everywhere. */
const LAST_VALUE_MS = 3_000;
const CONFIRM_CONNECTIONS = 512;
const READ_CONNECTIONS = 512;
/** Entries of the timeline on a page. */
const ENTRIES = 10;

/** Confirm, read and watch one petition, all at once. */
export async function sustain(evening: Evening): Promise<EveningRun> {
  const { confirmations, reads, sockets, seconds, databaseUrl } = evening;
  const lasts = seconds + WARM_UP_SECONDS;
  const signatures = confirmations * lasts;
  const signers = Array.from({ length: signatures }, () => 0);
  const postgres = await describePostgres(databaseUrl);
  const { release } = pinPostgres(postgres);
  try {
    const plan = { ...SUBJECT_PLAN, base: 0, petitions: 7, gridMs: 250, firstValue: true };
    await using stage = await setStage('hub', { ...plan, databaseUrl, signers });
    const { server, load, facts } = stage;
    await using clickers = await httpLoad(facts.port, CONFIRM_CONNECTIONS);
    await using readers = await httpLoad(facts.port, READ_CONNECTIONS);
    await using books = openBooks(stage);
    await connectCrowd(stage, { sockets, page: false });

    await load.call('watch', null);
    const readAll = async () => ({
      server: await server.call('usage'),
      clickers: await clickers.child.call('usage'),
      readers: await readers.child.call('usage'),
      postgresMs: postgresCpuMs(postgres),
    });
    const from = await readAll();
    const watch = new BookWatch(books.look);
    const [clicked, read] = await Promise.all([
      clickers.child.call('arrive', {
        shots: confirmShots(facts.hub?.tokens ?? []),
        perSecond: confirmations,
        count: signatures,
        warmUp: confirmations * WARM_UP_SECONDS,
      }),
      readers.child.call('arrive', {
        shots: pageShots(facts.signing?.slug ?? ''),
        perSecond: reads,
        count: reads * lasts,
        warmUp: reads * WARM_UP_SECONDS,
      }),
    ]);
    const to = await readAll();
    const { busy: crowdBusy } = await load.call('sightings');
    await after(LAST_VALUE_MS);

    const found = await books.look();
    const confirmed = clicked.outcome.counts[CONFIRMED] ?? 0;
    return {
      confirmed: speed(clicked, CONFIRMED),
      read: speed(read, PAGE),
      errors: errorsIn([clicked.outcome.counts, read.outcome.counts]),
      books: await watch.stop(),
      complete: agrees(found) && found.count === confirmed,
      behind: await load.call('behind', [found.revision]),
      serverBusy: busy(from.server, to.server),
      loadBusy: crowdBusy + busy(from.clickers, to.clickers) + busy(from.readers, to.readers),
      postgresBusy:
        from.postgresMs === null
          ? null
          : ((to.postgresMs ?? 0) - from.postgresMs) / (to.server.at - from.server.at),
    };
  } finally {
    release();
  }
}

function speed({ outcome, ms, p50, p99 }: Arrived, success: string): Speed {
  return { perSecond: ((outcome.counts[success] ?? 0) * 1_000) / ms, p50, p99 };
}

/** Ask for the petition's page, over and over. */
function pageShots(slug: string) {
  const variables = { slug: VALUE, entries: ENTRIES, entriesAfter: null };
  return shotsOf(pageQuery(), variables, [slug], true);
}

function errorsIn(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const all = counts.flatMap((each) => Object.entries(each));
  return Object.fromEntries(all.filter(([verdict]) => verdict !== CONFIRMED && verdict !== PAGE));
}

/** A process that sends requests, with its connections. */
async function httpLoad(port: number, count: number) {
  const child = new Child<HttpLoadMethods>(join(import.meta.dirname, '../http-load/main.ts'), 1);
  await child.call('connect', { port, count });
  return { child, [Symbol.asyncDispose]: () => child.end() };
}

/** A way to count what is in the database: over a connection of its own, or through the hub where the database is its own. */
function openBooks({ server, facts }: Stage) {
  const { databaseUrl } = facts.hub ?? {};
  if (!databaseUrl) {
    return { look: (): Promise<Audit> => server.call('audit'), [Symbol.asyncDispose]: async () => {} };
  }
  const db = openDatabase(databaseUrl, 1);
  return {
    look: () => audit(db, facts.signing?.petitionId ?? ''),
    [Symbol.asyncDispose]: () => db.$disconnect(),
  };
}
