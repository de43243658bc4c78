import { percent } from '../report/percent.ts';
import { ratios } from '../report/ratios.ts';
import { showSpread, spreadOf } from '../report/spread.ts';
import { verdict } from '../report/verdict.ts';
import { interleave, type Contestant } from '../runs/interleave.ts';
import { paced, type PacedResult } from '../runs/paced.ts';
import type { Scenario } from './scenario.ts';

const NOBODY = 'everybody reads';
const HALF = 'half stop reading';

/** What those who read pay for those who do not: a fifth more latency at the most. */
export const stalled: Scenario = {
  shows: 'half of the sockets stop reading: the p99 of the others, against a run in which all read',
  async run({ sockets = 500, reps = 5, seconds = 10, databaseUrl }) {
    const crowd = (asleep: number) => () =>
      paced({
        sockets,
        seconds,
        databaseUrl,
        petitions: 1,
        variants: ([count]) => (count ? [count] : []),
        stalled: asleep,
      });
    const contestants: Contestant<PacedResult>[] = [
      { label: NOBODY, run: crowd(0) },
      { label: HALF, run: crowd(Math.floor(sockets / 2)) },
    ];
    const runs = await interleave(contestants, reps);
    const of = (label: string) => runs.find((run) => run.label === label)?.results ?? [];
    const p99 = (label: string) => of(label).map((run) => run.p99);
    const behind = runs.flatMap(({ results }) => results).filter((run) => run.behind > 0).length;
    return {
      rows: [
        ['crowd', 'p50, ms', 'p99, ms', 'memory, MB', 'server core'],
        ...runs.map(({ label, results }) => [
          label,
          showSpread(spreadOf(results.map((run) => run.p50))),
          showSpread(spreadOf(results.map((run) => run.p99))),
          showSpread(spreadOf(results.map((run) => Math.round(run.growthMb)))),
          percent(results.map((run) => run.serverBusy)),
        ]),
      ],
      notes: [
        verdict(
          { name: `p99, ${HALF} / ${NOBODY}`, gate: 1.2, stretch: 1.1, rising: false },
          ratios(p99(HALF), p99(NOBODY)),
        ),
        `* Everybody ends on the last value: ${behind === 0 ? 'yes' : `NO (${behind} runs)`}.`,
      ],
      runs,
    };
  },
};
