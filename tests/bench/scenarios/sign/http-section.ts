import { ratios } from '../../report/ratios.ts';
import type { Section } from '../../report/section.ts';
import { share } from '../../report/share.ts';
import { percent } from '../../report/percent.ts';
import { showSpread, spreadOf } from '../../report/spread.ts';
import { verdict } from '../../report/verdict.ts';
import { versionsCell } from '../../report/versions.ts';
import type { Fast } from '../../runs/answer-fast.ts';
import { interleave } from '../../runs/interleave.ts';
import {
  HUB_CONFIRM,
  HUB_SIGN,
  signHttp,
  YOGA_CREATE,
  YOGA_TRANSACTION,
  type SignHttp,
} from '../../runs/sign-http.ts';

const HEAD = [
  'server',
  'answers/s',
  'per CPU-second',
  'p50, ms',
  'p99, ms',
  'server core',
  'PostgreSQL',
  'load core',
  'right',
  'versions',
];

/** W1 and W2. */
export async function httpSection(plan: SignHttp, reps: number): Promise<Section> {
  const runs = await interleave(signHttp(plan), reps);
  const of = (label: string, figure: (run: Fast) => number) =>
    (runs.find((each) => each.label === label)?.results ?? []).map(figure);
  const line = (name: string, mine: string, theirs: string, gate: number, stretch: number) => [
    verdict(
      { name: `${name} ${mine} / ${theirs}`, gate, stretch, rising: true },
      ratios(
        of(mine, (run) => run.perSecond),
        of(theirs, (run) => run.perSecond),
      ),
    ),
    `  Per CPU-second of the server: ${showSpread(
      ratios(
        of(mine, (run) => run.perCpuSecond),
        of(theirs, (run) => run.perCpuSecond),
      ),
    )}.`,
  ];
  return {
    title: `Over HTTP, ${plan.connections} connections, one hot petition`,
    rows: [HEAD, ...runs.map(({ label, results }) => row(label, results))],
    notes: [
      ...line('W1', HUB_CONFIRM, YOGA_TRANSACTION, 15, 25),
      ...line('W1', HUB_SIGN, YOGA_TRANSACTION, 15, 25),
      ...line('W2', HUB_CONFIRM, YOGA_CREATE, 5, 7),
      ...line('W2', HUB_SIGN, YOGA_CREATE, 5, 7),
    ],
    runs,
  };
}

function row(label: string, results: readonly Fast[]): string[] {
  const middle = (of: (run: Fast) => number) => showSpread(spreadOf(results.map(of)));
  return [
    label,
    middle((run) => run.perSecond),
    middle((run) => run.perCpuSecond),
    middle((run) => run.p50),
    middle((run) => run.p99),
    percent(results.map((run) => run.serverBusy)),
    share(results.map((run) => run.postgresBusy)),
    percent(results.map((run) => run.loadBusy)),
    right(results),
    versionsCell(results[0]?.versions),
  ];
}

/** Whether every answer was the one hoped for and the books agreed; else what was answered. */
function right(results: readonly Fast[]): string {
  const wrong = results.find((run) => !run.right);
  return wrong ? `NO: ${JSON.stringify(wrong.verdicts)}` : 'yes';
}
