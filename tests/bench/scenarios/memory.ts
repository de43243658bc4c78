import { ratios } from '../report/ratios.ts';
import { showSpread, spreadOf } from '../report/spread.ts';
import { verdict } from '../report/verdict.ts';
import { interleave, type Contestant } from '../runs/interleave.ts';
import { weigh, type Weighed } from '../runs/weigh.ts';
import type { Scenario } from './scenario.ts';

/** R5: what a connection weighs with one subscription, and with the three of a page. */
export const memory: Scenario = {
  shows: 'R5: resident memory per connection with one and with three subscriptions',
  async run({ sockets = 10_000, reps = 5, subjects = ['hub', 'yoga'], databaseUrl }) {
    const contestants = subjects.flatMap((name): Contestant<Weighed>[] => [
      { label: `${name}, one`, run: () => weigh(name, { sockets, page: false, databaseUrl }) },
      { label: `${name}, three`, run: () => weigh(name, { sockets, page: true, databaseUrl }) },
    ]);
    const runs = await interleave(contestants, reps);
    const weights = new Map(
      runs.map(({ label, results }) => [label, results.map((run) => run.kbPerSocket)] as const),
    );
    const compare = (what: string, gate: number, stretch: number) =>
      verdict(
        { name: `R5 hub / yoga, ${what}`, gate, stretch, rising: false },
        ratios(weights.get(`hub, ${what}`) ?? [], weights.get(`yoga, ${what}`) ?? []),
      );
    return {
      rows: [
        ['server, subscriptions', 'kB per connection'],
        ...runs.map(({ label }) => [label, showSpread(spreadOf(weights.get(label) ?? []))]),
      ],
      notes: [compare('one', 0.6, 0.4), compare('three', 0.3, 0.15)],
      runs,
    };
  },
};
