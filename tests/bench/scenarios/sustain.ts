import { share } from '../report/share.ts';
import { percent } from '../report/percent.ts';
import { sustain as measure, type EveningRun } from '../runs/sustain.ts';
import type { Scenario } from './scenario.ts';

const CONFIRMATIONS = 1_000;
const READS = 2_000;
const SOCKETS = 2_000;
const SECONDS = 60;
/** How long a share of the whole is tried before it is held. */
const PROBE_SECONDS = 8;
/** What is tried, as shares of the whole: the first that a probe holds is held for as long as asked. */
const SHARES = [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05, 0.025];
/** Behind by more than this, the hub is not keeping up. */
const P99_MS = 1_000;

/** A queue that only grows makes a server slower than it is: a little above what it served may hold. */
const TRY_ABOVE = 1.3;

interface Try {
  readonly part: number;
  readonly seconds: number;
  readonly run: EveningRun;
}

/** A viral evening: people confirm, read and watch one petition, all at once, for a minute. */
export const sustain: Scenario = {
  shows:
    '1 000 confirmations/s, 2 000 page reads/s, 2 000 live readers for 60 s; the books right every second',
  async run({ sockets = SOCKETS, seconds = SECONDS, databaseUrl }) {
    const tries: Try[] = [];
    const attempt = async (part: number, lasting: number): Promise<boolean> => {
      console.log(`${percent([part])} of the whole, ${lasting} s`);
      const confirmations = Math.round(CONFIRMATIONS * part);
      const reads = Math.round(READS * part);
      const run = await measure({ confirmations, reads, sockets, seconds: lasting, databaseUrl });
      tries.push({ part, seconds: lasting, run });
      return holds(run);
    };
    let held: Try | null = null;
    for (const part of SHARES) {
      if (part > within(tries.at(-1))) continue;
      if (!(await attempt(part, Math.min(PROBE_SECONDS, seconds)))) continue;
      if (seconds > PROBE_SECONDS && !(await attempt(part, seconds))) continue;
      held = tries.at(-1) ?? null;
      break;
    }
    return {
      rows: [HEAD, ...tries.map(row)],
      notes: [...notes(held), ...tries.flatMap(wrongs)],
      runs: tries,
    };
  },
};

/** The share that was served of the last try: no use in trying one much above it. */
function within(last: Try | undefined): number {
  if (!last) return 1;
  const { part, run } = last;
  const served = Math.min(run.confirmed.perSecond / CONFIRMATIONS, run.read.perSecond / READS);
  return Math.min(part, Math.max(served * TRY_ABOVE, ...SHARES.slice(-1)));
}

/** Whether everybody was served: no error, nothing lost, nobody left behind, no queue that only grows. */
function holds({ confirmed, read, errors, books, complete, behind }: EveningRun): boolean {
  const right = Object.keys(errors).length === 0 && books.wrong.length === 0 && complete && behind === 0;
  return right && confirmed.p99 <= P99_MS && read.p99 <= P99_MS;
}

const HEAD = [
  'offered',
  'for',
  'confirmed/s',
  'p50, ms',
  'p99, ms',
  'read/s',
  'p50, ms',
  'p99, ms',
  'errors',
  'looks into the books',
  'wrong',
  'all counted at the end',
  'behind at the end',
  'server core',
  'PostgreSQL',
  'load core',
];

function row({ part, seconds, run }: Try): string[] {
  const { confirmed, read, errors, books, complete, behind, serverBusy, postgresBusy, loadBusy } = run;
  return [
    `${Math.round(CONFIRMATIONS * part)} + ${Math.round(READS * part)}/s`,
    `${seconds} s`,
    confirmed.perSecond.toFixed(0),
    String(confirmed.p50),
    String(confirmed.p99),
    read.perSecond.toFixed(0),
    String(read.p50),
    String(read.p99),
    String(Object.values(errors).reduce((sum, count) => sum + count, 0)),
    String(books.looks),
    String(books.wrong.length),
    complete ? 'yes' : 'NO',
    String(behind),
    percent([serverBusy]),
    share([postgresBusy]),
    percent([loadBusy]),
  ];
}

function notes(held: Try | null): string[] {
  if (!held) return ['* HELD: nothing of it; see what was full in the table.'];
  const { part, seconds, run } = held;
  const whole = part === 1 ? 'all of it' : `${percent([part])} of it`;
  const full = part === 1 ? '' : ` The next step up stops at what is full: ${limit(run)}.`;
  return [
    `* HELD: ${whole} for ${seconds} s, 0 errors, the books right at each of ${run.books.looks} looks.${full}`,
  ];
}

/** What is nearest to full. */
function limit({ serverBusy, postgresBusy, loadBusy }: EveningRun): string {
  const other = (postgresBusy ?? 0) + loadBusy;
  return serverBusy >= other
    ? `the server's core (${percent([serverBusy])})`
    : `the core PostgreSQL and the load share (${percent([other])})`;
}

function wrongs({ part, run: { errors, books } }: Try): string[] {
  const counts = Object.entries(errors).map(([verdict, count]) => `${count} × ${verdict}`);
  const found = [...counts, ...books.wrong.slice(0, 3)];
  return found.length === 0 ? [] : [`* At ${percent([part])}: ${found.join('; ')}.`];
}
