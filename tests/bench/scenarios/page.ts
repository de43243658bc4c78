import { interleave } from '../runs/interleave.ts';
import { saturate } from '../runs/saturate.ts';
import { saturationReport } from '../runs/saturation-report.ts';
import type { Scenario } from './scenario.ts';

/** R3: what a petition page follows (count, timeline, related counts), all three moving in each tick. */
export const page: Scenario = {
  shows: 'R3: a page with three subscriptions, 2 000 sockets, messages per CPU-second of the server',
  async run({ sockets = 2_000, reps = 5, seconds = 5, subjects = ['hub', 'bare', 'yoga'], databaseUrl }) {
    const contestants = subjects.map((name) => ({
      label: name,
      run: () => saturate(name, { sockets, window: 1, ids: 'shared', page: true, seconds, databaseUrl }),
    }));
    return saturationReport(await interleave(contestants, reps), [
      { mine: 'hub', theirs: 'yoga', line: { name: 'R3 hub / yoga', gate: 15, stretch: 20, rising: true } },
      { mine: 'hub', theirs: 'bare', line: { name: 'R3 hub / bare', gate: 2.5, stretch: 3, rising: true } },
    ]);
  },
};
