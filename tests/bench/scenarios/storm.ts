import { percent } from '../report/percent.ts';
import { showSpread, spreadOf } from '../report/spread.ts';
import { verdict } from '../report/verdict.ts';
import { interleave } from '../runs/interleave.ts';
import { storm as measure, type Stormed } from '../runs/storm.ts';
import type { Scenario } from './scenario.ts';

const PER_SECOND = 200;
const GRID_MS = 200;

/** R4: real signatures, confirmed over HTTP, shown to everybody while they happen. */
export const storm: Scenario = {
  shows: 'R4: 200 signatures/s shown to 10 000 sockets on a 200 ms grid: staleness, memory, nobody stuck',
  async run({ sockets = 10_000, reps = 5, seconds = 20, subjects = ['hub', 'yoga'], databaseUrl }) {
    const plan = { sockets, seconds, perSecond: PER_SECOND, gridMs: GRID_MS, databaseUrl };
    const runs = await interleave(
      subjects.map((name) => ({ label: name, run: () => measure(name, plan) })),
      reps,
    );
    const hub = runs.find(({ label }) => label === 'hub')?.results ?? [];
    const line = (name: string, gate: number, stretch: number, of: (run: Stormed) => number) =>
      verdict({ name, gate, stretch, rising: false }, spreadOf(hub.map(of)));
    return {
      rows: [HEAD, ...runs.map(({ label, results }) => row(label, results))],
      notes: [
        line('R4 p99 staleness, ms', 500, 400, (run) => run.p99),
        line('R4 growth of memory, MB', 64, 64, (run) => run.growthMb),
        line('R4 sockets stuck', 0, 0, (run) => run.stuck),
        ...runs.flatMap(({ label, results }) =>
          results.map(({ signing, ending }) => `* ${label}: ${signing} ${ending}`),
        ),
      ],
      runs,
    };
  },
};

const HEAD = [
  'server',
  'p50, ms',
  'p99, ms',
  'most, ms',
  'memory, MB',
  'stuck',
  'delivered',
  'server core',
  'load core',
];

function row(label: string, results: readonly Stormed[]): string[] {
  const middle = (of: (run: Stormed) => number) => showSpread(spreadOf(results.map(of)));
  return [
    label,
    middle((run) => run.p50),
    middle((run) => run.p99),
    middle((run) => run.most),
    middle((run) => run.growthMb),
    middle((run) => run.stuck),
    middle((run) => run.delivered),
    percent(results.map((run) => run.serverBusy)),
    percent(results.map((run) => run.loadBusy)),
  ];
}
