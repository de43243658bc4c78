import { ratios } from '../report/ratios.ts';
import { showSpread, spreadOf } from '../report/spread.ts';
import { percent } from '../report/percent.ts';
import { verdict } from '../report/verdict.ts';
import { burst as measure } from '../runs/burst.ts';
import { interleave } from '../runs/interleave.ts';
import type { Scenario } from './scenario.ts';

/** R6: ten thousand readers open the page in the same moment. */
export const burst: Scenario = {
  shows: 'R6: 10 000 connect, subscribe and see the current value at once',
  async run({ sockets = 10_000, reps = 5, subjects = ['hub', 'yoga'], databaseUrl }) {
    const runs = await interleave(
      subjects.map((name) => ({ label: name, run: () => measure(name, { sockets, databaseUrl }) })),
      reps,
    );
    const times = new Map<string, number[]>(
      runs.map(({ label, results }) => [label, results.map(({ ms }) => ms)]),
    );
    return {
      rows: [
        ['server', 'ms until all are there', 'server CPU, ms', 'server core', 'load core', 'tried again'],
        ...runs.map(({ label, results }) => [
          label,
          showSpread(spreadOf(results.map(({ ms }) => ms))),
          showSpread(spreadOf(results.map(({ cpuMs }) => cpuMs))),
          percent(results.map(({ serverBusy }) => serverBusy)),
          percent(results.map(({ loadBusy }) => loadBusy)),
          String(results.reduce((sum, { failed }) => sum + failed, 0)),
        ]),
      ],
      notes: [
        verdict(
          { name: 'R6 hub / yoga', gate: 0.6, stretch: 0.45, rising: false },
          ratios(times.get('hub') ?? [], times.get('yoga') ?? []),
        ),
      ],
      runs,
    };
  },
};
