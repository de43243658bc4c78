import { percent } from '../../report/percent.ts';
import type { Section } from '../../report/section.ts';
import { share } from '../../report/share.ts';
import { showSpread, spreadOf } from '../../report/spread.ts';
import { verdict } from '../../report/verdict.ts';
import { arrive, type ArrivalPlan, type ArrivalRun } from '../../runs/arrive.ts';
import { interleave, type Repetitions } from '../../runs/interleave.ts';

interface CrowdPlan {
  readonly databaseUrl: string | null;
  readonly seconds: number;
}

const RATE = 3_000;
const HIGH_RATE = 5_000;
const P99_MS = 200;
const HIGH_P99_MS = 300;
/** What is tried where the machine does not hold `RATE`, signatures a second. */
const LOWER_RATES = [2_500, 2_000, 1_500, 1_000, 750, 500, 350, 250, 150, 100, 50];

const HEAD = [
  'crowd',
  'delivered/s',
  'p50, ms',
  'p99, ms',
  'most, ms',
  'lost',
  'server core',
  'PostgreSQL',
  'load core',
  'right',
];

/** W5: people come as a Poisson process does; where the machine does not hold the rate, how far it gets. */
export async function arrivalsSection(plan: CrowdPlan, reps: number): Promise<Section> {
  const contestant = (mutation: ArrivalPlan['mutation'], perSecond: number) => ({
    label: labelOf(mutation, perSecond),
    run: () => arrive({ ...plan, mutation, perSecond }),
  });
  const runs = await interleave(
    [
      contestant('confirmSignature', RATE),
      contestant('confirmSignature', HIGH_RATE),
      contestant('signPetition', RATE),
    ],
    reps,
  );
  const confirmed = resultsOf(runs, labelOf('confirmSignature', RATE));
  const steps: Repetitions<ArrivalRun>[] = [];
  if (!holds(confirmed)) {
    for (const rate of LOWER_RATES) {
      const step = await interleave([contestant('confirmSignature', rate)], 1);
      steps.push(step);
      if (holds(step[0]?.results ?? [])) break;
    }
  }
  const all = [...runs, ...steps.flat()];
  const p99 = (results: readonly ArrivalRun[]) => spreadOf(results.map((run) => run.p99));
  const high = resultsOf(runs, labelOf('confirmSignature', HIGH_RATE));
  return {
    title: `A crowd, Poisson open loop, 10 % come twice, 1 % invalid, ${plan.seconds} s`,
    rows: [HEAD, ...all.map(({ label, results }) => row(label, results))],
    notes: [
      verdict({ name: `W5 p99 at ${RATE}/s, ms`, gate: P99_MS, stretch: 100, rising: false }, p99(confirmed)),
      verdict(
        { name: `W5 lost at ${RATE}/s`, gate: 0, stretch: 0, rising: false },
        spreadOf(confirmed.map((run) => run.lost)),
      ),
      `* W5 stretch, p99 at ${HIGH_RATE}/s: ${showSpread(p99(high))} ms; ≤ ${HIGH_P99_MS} ${p99(high).median <= HIGH_P99_MS ? 'reached' : 'not reached'}.`,
      `* Books and verdicts after every run: ${wrongs(all)}`,
      ...(steps.length > 0 ? [stopNote(steps.flat())] : []),
    ],
    runs: all,
  };
}

function labelOf(mutation: ArrivalPlan['mutation'], perSecond: number): string {
  return `${mutation}, ${perSecond}/s offered`;
}

function resultsOf(runs: Repetitions<ArrivalRun>, label: string): readonly ArrivalRun[] {
  return runs.find((each) => each.label === label)?.results ?? [];
}

/** Whether everybody was answered in good time. */
function holds(results: readonly ArrivalRun[]): boolean {
  return spreadOf(results.map((run) => run.p99)).median <= P99_MS && results.every((run) => run.lost === 0);
}

function wrongs(all: Repetitions<ArrivalRun>): string {
  const found = all.flatMap(({ label, results }) =>
    results.flatMap(({ wrong }) => wrong.map((sentence) => `${label}: ${sentence}`)),
  );
  return found.length === 0
    ? 'rows = distinct people, count = rows, ledger = count, each told what is so.'
    : `NO (${found.join('; ')}).`;
}

function stopNote(steps: Repetitions<ArrivalRun>): string {
  const last = steps.at(-1);
  const held = holds(last?.results ?? []);
  const at = last?.results[0]?.offeredPerSecond ?? 0;
  return held
    ? `* This machine, as busy as it was, holds ${at}/s with p99 ≤ ${P99_MS} ms.`
    : `* This machine, as busy as it was, did not hold even ${at}/s with p99 ≤ ${P99_MS} ms.`;
}

function row(label: string, results: readonly ArrivalRun[]): string[] {
  const middle = (of: (run: ArrivalRun) => number) => showSpread(spreadOf(results.map(of)));
  return [
    label,
    middle((run) => run.deliveredPerSecond),
    middle((run) => run.p50),
    middle((run) => run.p99),
    middle((run) => run.most),
    String(results.reduce((sum, run) => sum + run.lost, 0)),
    percent(results.map((run) => run.serverBusy)),
    share(results.map((run) => run.postgresBusy)),
    percent(results.map((run) => run.loadBusy)),
    results.every(({ wrong }) => wrong.length === 0) ? 'yes' : 'NO',
  ];
}
