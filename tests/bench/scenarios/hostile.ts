import type { Operation } from '../subjects/subject.ts';
import { percent } from '../report/percent.ts';
import { paced, type Paced, type PacedResult } from '../runs/paced.ts';
import type { Scenario } from './scenario.ts';

const DOCUMENTS = 50;
const COLD = 1_000;
/** One socket in so many. */
const STALLED_SHARE = 100;
const UNSHARED_SHARE = 10;

/** Crowds that are not as one would wish. Four ticks a second; nobody may end on an old value. */
export const hostile: Scenario = {
  shows:
    'sockets that stop reading, 50 documents, unshared operations, one hot and a thousand cold petitions',
  async run({ sockets = 10_000, seconds = 10, databaseUrl }) {
    const usual = { sockets, seconds, databaseUrl, petitions: 1, stalled: 0 };
    const hot = ([count]: readonly Operation[]) => (count ? [count] : []);
    const cases: Readonly<Record<string, Paced>> = {
      'nothing in the way': { ...usual, variants: hot },
      '1 % stop reading': { ...usual, variants: hot, stalled: Math.ceil(sockets / STALLED_SHARE) },
      '50 documents': { ...usual, variants: ([count]) => renamed(count, DOCUMENTS) },
      '10 % not shared': { ...usual, variants: ([count]) => oneUnshared(count) },
      'one hot, 1 000 cold petitions': {
        ...usual,
        petitions: COLD + 1,
        variants: (counts) => counts,
        variantOf: Array.from({ length: sockets }, (_, socket) =>
          socket % 2 === 0 ? 0 : 1 + (socket % COLD),
        ),
      },
    };
    const results: [string, PacedResult][] = [];
    for (const [name, plan] of Object.entries(cases)) {
      console.log(name);
      results.push([name, await paced(plan)]);
    }
    const bad = results.filter(([, { behind }]) => behind > 0).map(([name]) => name);
    return {
      rows: [HEAD, ...results.map(([name, result]) => row(name, result))],
      notes: [`* Everybody ends on the last value: ${bad.length === 0 ? 'yes' : `NO (${bad.join(', ')})`}.`],
      runs: results,
    };
  },
};

/** The same question in `count` documents that differ by the name of the operation. */
function renamed(operation: Operation | undefined, count: number): Operation[] {
  if (!operation) return [];
  return Array.from({ length: count }, (_, number) => ({
    ...operation,
    query: operation.query.replace('SignatureCount(', `SignatureCount${number}(`),
  }));
}

/** Of ten operations one that the hub may not share: what an extension means it cannot know. */
function oneUnshared(operation: Operation | undefined): Operation[] {
  if (!operation) return [];
  const shared = Array.from({ length: UNSHARED_SHARE - 1 }, () => operation);
  return [...shared, { ...operation, extensions: { mine: true } }];
}

const HEAD = [
  'crowd',
  'p50, ms',
  'p99, ms',
  'most, ms',
  'memory, MB',
  'behind',
  'open',
  'messages',
  'server core',
  'load core',
];

function row(name: string, result: PacedResult): string[] {
  const { p50, p99, most, growthMb, behind, open, messages, serverBusy, loadBusy } = result;
  const numbers = [p50, p99, most, Math.round(growthMb), behind, open, messages].map(String);
  return [name, ...numbers, percent([serverBusy]), percent([loadBusy])];
}
