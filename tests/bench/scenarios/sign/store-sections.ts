import { ratios } from '../../report/ratios.ts';
import type { Section } from '../../report/section.ts';
import { showSpread, spreadOf, type Spread } from '../../report/spread.ts';
import { verdict } from '../../report/verdict.ts';
import { interleave, type Repetitions } from '../../runs/interleave.ts';
import { measureStore, type StoreRun } from '../../runs/measure-store.ts';
import type { JobName } from '../../store-load/main.ts';

interface StorePlan {
  readonly databaseUrl: string | null;
  readonly rows: number;
}

/** What is measured, and what it is called in the table. */
const JOBS: Readonly<Record<JobName, string>> = {
  'raw pg': 'raw pg: unnest into one table, no count, no ledger, no verdict',
  'confirm: store': 'hub, insertSignatures: rows, ledger, count, mark on the request, verdicts',
  'confirm: without ledger': '  … without the ledger',
  'confirm: without the mark on the request': '  … without the mark on the request',
  'confirm: without either': '  … without either',
  'confirm: command': 'hub, confirmSignature as a command: tokens looked up and locked too',
  'Prisma transaction': 'Prisma interactive transaction: find, create, increment',
  'sign: store': 'hub, insertSignatureRequests: rows, mail',
  'sign: without mail': '  … without the mail',
  'sign: with a consent': '  … with a consent each',
  'sign: sealing': 'hub, sealing alone: address key, token, contact',
  'sign: command': 'hub, signPetition as a command: checks and sealing too',
};

/** An item of the bill: what the first takes longer than the second, per row. */
const BILL: readonly (readonly [item: string, whole: JobName, without: JobName | null])[] = [
  ['confirm: the row, the count, the verdict', 'confirm: without either', null],
  ['confirm: the ledger', 'confirm: store', 'confirm: without ledger'],
  ['confirm: the mark on the request', 'confirm: store', 'confirm: without the mark on the request'],
  ['confirm: tokens looked up and locked, refusals', 'confirm: command', 'confirm: store'],
  ['sign: the row', 'sign: without mail', null],
  ['sign: the mail in the outbox', 'sign: store', 'sign: without mail'],
  ['sign: a consent', 'sign: with a consent', 'sign: store'],
  ['sign: checks, sealing, the rest of the command', 'sign: command', 'sign: store'],
  ['  of it sealing', 'sign: sealing', null],
];

/** W3 and W4, and the bill item by item. */
export async function storeSections(plan: StorePlan, reps: number): Promise<Section[]> {
  const names = Object.keys(JOBS) as JobName[];
  const runs = await interleave(
    names.map((job) => ({ label: job, run: () => measureStore(job, plan) })),
    reps,
  );
  const rates = (job: JobName) => figures(runs, job, ({ rowsPerSecond }) => rowsPerSecond);
  const micros = (job: JobName) => rates(job).map((rate) => 1e6 / rate);
  const line = (name: string, theirs: JobName, gate: number, stretch: number) =>
    verdict({ name, gate, stretch, rising: true }, ratios(rates('confirm: store'), rates(theirs)));
  const table = names.map((job) => [
    JOBS[job],
    show(rates(job)),
    show(micros(job)),
    show(figures(runs, job, ({ cpuPerRow }) => cpuPerRow)),
    show(figures(runs, job, ({ postgresPerRow }) => postgresPerRow ?? Number.NaN)),
  ]);
  const cpu = (job: JobName) => figures(runs, job, (done) => done.cpuPerRow + (done.postgresPerRow ?? 0));
  const bill = BILL.map(([item, whole, without]) => [
    item,
    ...[micros, cpu].map((cost) => show(less(cost(whole), without === null ? [] : cost(without)))),
  ]);
  return [
    {
      title: 'In the store, batches of 500, one after the other',
      rows: [['work', 'rows/s', 'µs per row', 'µs of Node per row', 'µs of PostgreSQL per row'], ...table],
      notes: [
        line('W3 hub store / raw pg', 'raw pg', 0.6, 0.85),
        `  By processor time of Node and PostgreSQL: ${showSpread(ratios(cpu('raw pg'), cpu('confirm: store')))}.`,
        `  Without the ledger and the mark, as the prototype was: ${showSpread(ratios(rates('confirm: without either'), rates('raw pg')))}.`,
        line('W4 hub store / Prisma transaction', 'Prisma transaction', 100, 200),
      ],
      runs,
    },
    {
      title: 'The bill: µs per signature',
      rows: [['item', 'µs', 'µs of processor, Node and PostgreSQL'], ...bill],
      notes: [],
      runs: null,
    },
  ];
}

function figures(
  runs: Repetitions<StoreRun>,
  job: JobName,
  of: (done: NonNullable<StoreRun['done']>) => number,
): number[] {
  const results = runs.find(({ label }) => label === job)?.results ?? [];
  return results.flatMap(({ done }) => (done ? [of(done)] : []));
}

/** Run by run, what `whole` costs more than `without`. */
function less(whole: readonly number[], without: readonly number[]): number[] {
  return whole.map((cost, run) => cost - (without.length === 0 ? 0 : (without[run] ?? Number.NaN)));
}

/** "?" where the statement no longer has the part that was to be left out. */
function show(values: readonly number[]): string {
  const spread: Spread = spreadOf(values);
  return Number.isNaN(spread.median) ? '?' : showSpread(spread);
}
