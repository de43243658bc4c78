import type { Shots } from '../http-load/shots.ts';
import { PAGE } from '../http-load/verdicts.ts';
import { percent } from '../report/percent.ts';
import { ratios } from '../report/ratios.ts';
import { share } from '../report/share.ts';
import { showSpread, spreadOf } from '../report/spread.ts';
import { verdict } from '../report/verdict.ts';
import { answerFast, type Fast } from '../runs/answer-fast.ts';
import { interleave } from '../runs/interleave.ts';
import type { SubjectFacts } from '../subjects/main.ts';
import type { Scenario } from './scenario.ts';

const CONNECTIONS = 64;
const SECONDS = 5;
const SHARED = 'shared';
const RENDERED = 'rendered each time';
const RENDERED_FROM_SHARED = 'rendered each time, from shared answers';

/** What is asked, by what becomes of it. */
const ASKED: Readonly<Record<string, Pick<Shots, 'values' | 'headers'>>> = {
  [SHARED]: { values: [''] },
  // An address of its own for each.
  [RENDERED_FROM_SHARED]: { values: [] },
  // Nothing is shared with who seems to be signed in.
  [RENDERED]: { values: [''], headers: 'Cookie: gsw_session=none\r\n' },
};

/** S1: the page of a hot petition. */
export const pages: Scenario = {
  shows: "S1: the hot petition's page for readers without a session, shared and rendered each time",
  async run({ sockets: connections = CONNECTIONS, reps = 5, seconds = SECONDS, databaseUrl }) {
    const contestants = Object.entries(ASKED).map(([label, asked]) => ({
      label,
      run: () =>
        answerFast({
          name: 'hub',
          databaseUrl,
          connections,
          seconds,
          tokens: 0,
          pages: true,
          shots: (facts) => shotsAt(facts, asked),
          success: PAGE,
          holds: () => true,
        }),
    }));
    const runs = await interleave(contestants, reps);
    const of = (label: string) =>
      (runs.find((each) => each.label === label)?.results ?? []).map((run) => run.perCpuSecond);
    const line = { name: `S1 ${SHARED} / ${RENDERED}`, gate: 10, stretch: 15, rising: true };
    return {
      rows: [HEAD, ...runs.map(({ label, results }) => row(label, results))],
      notes: [
        verdict(line, ratios(of(SHARED), of(RENDERED))),
        `  ${RENDERED_FROM_SHARED} / ${RENDERED}: ${showSpread(ratios(of(RENDERED_FROM_SHARED), of(RENDERED)))}.`,
      ],
      runs,
    };
  },
};

function shotsAt({ signing }: SubjectFacts, asked: Pick<Shots, 'values' | 'headers'>): Shots {
  const before = `/petitions/${signing?.slug ?? ''}?from=`;
  return { method: 'GET', before, after: '', repeat: true, ...asked };
}

const HEAD = [
  'page',
  'per CPU-second',
  'pages/s',
  'p50, ms',
  'p99, ms',
  'server core',
  'PostgreSQL',
  'load core',
  'right',
];

function row(label: string, results: readonly Fast[]): string[] {
  const middle = (of: (run: Fast) => number) => showSpread(spreadOf(results.map(of)));
  return [
    label,
    middle((run) => run.perCpuSecond),
    middle((run) => run.perSecond),
    middle((run) => run.p50),
    middle((run) => run.p99),
    percent(results.map((run) => run.serverBusy)),
    share(results.map((run) => run.postgresBusy)),
    percent(results.map((run) => run.loadBusy)),
    results.every((run) => run.right) ? 'yes' : 'NO',
  ];
}
