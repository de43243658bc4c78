import { interleave, type Contestant } from '../runs/interleave.ts';
import { saturate, type Saturated, type Saturation } from '../runs/saturate.ts';
import { saturationReport, type Match } from '../runs/saturation-report.ts';
import type { SubjectName } from '../subjects/catalog.ts';
import type { Scenario } from './scenario.ts';

const EVERYBODY: readonly SubjectName[] = [
  'hub',
  'bare',
  'yoga',
  'apollo',
  'mercurius',
  'grafserv',
  'socket.io',
];

/** R1 and R2: one topic and everybody on it, as fast as the server can with one or two ticks on their way. */
export const fanout: Scenario = {
  shows: 'R1, R2: one count shown to 10 000 subscribers, messages per CPU-second of the server',
  async run({ sockets = 10_000, reps = 5, seconds = 5, subjects = EVERYBODY, databaseUrl }) {
    const contestants = [1, 2].flatMap((window) =>
      subjects.flatMap((name): Contestant<Saturated>[] => {
        const run = (ids: Saturation['ids']) => () =>
          saturate(name, { sockets, window, ids, page: false, seconds, databaseUrl });
        const shared = { label: `${name} W=${window}`, run: run('shared') };
        if (name !== 'hub') return [shared];
        return [shared, { label: `hub, foreign ids W=${window}`, run: run('foreign') }];
      }),
    );
    return saturationReport(await interleave(contestants, reps), matches());
  },
};

function matches(): Match[] {
  return [1, 2].flatMap((window) => [
    ...['hub', 'hub, foreign ids'].flatMap((mine) => [
      match(`R1 ${mine}`, `${mine} W=${window}`, `yoga W=${window}`, 5, 7),
      match(`R2 ${mine}`, `${mine} W=${window}`, `bare W=${window}`, 0.9, 1.1),
    ]),
    ...['apollo', 'mercurius', 'grafserv', 'socket.io'].map((peer) =>
      match('ahead of', `hub, foreign ids W=${window}`, `${peer} W=${window}`, 1, 1),
    ),
  ]);
}

function match(name: string, mine: string, theirs: string, gate: number, stretch: number): Match {
  const line = { name: `${name}: ${mine} / ${theirs}`, gate, stretch, rising: true };
  return { mine, theirs, line };
}
