import type { Section } from '../report/section.ts';
import { describePostgres, type PostgresFacts } from '../runs/postgres.ts';
import { arrivalsSection } from './sign/arrivals-section.ts';
import { httpSection } from './sign/http-section.ts';
import { storeSections } from './sign/store-sections.ts';
import type { Scenario } from './scenario.ts';

const PARTS = ['http', 'store', 'storm'];
const CONNECTIONS = 256;
const SECONDS = 8;
const STORE_ROWS = 30_000;

/** W1 to W5: what a signature costs, over HTTP and in the store, and whether a crowd of signers is served. */
export const sign: Scenario = {
  shows: 'W1 to W5: signatures over HTTP, in the store and from a crowd (--parts http,store,storm)',
  async run({ sockets: connections = CONNECTIONS, reps = 5, seconds = SECONDS, parts = PARTS, databaseUrl }) {
    const unknown = parts.find((part) => !PARTS.includes(part));
    if (unknown !== undefined)
      throw new Error(`--parts names ${unknown}, which is none of ${PARTS.join(', ')}`);
    const postgres = await describePostgres(databaseUrl);
    const sections: Section[] = [];
    if (parts.includes('http')) sections.push(await httpSection({ databaseUrl, connections, seconds }, reps));
    if (parts.includes('store'))
      sections.push(...(await storeSections({ databaseUrl, rows: STORE_ROWS }, reps)));
    if (parts.includes('storm')) sections.push(await arrivalsSection({ databaseUrl, seconds }, reps));
    const [first] = sections;
    return {
      title: first?.title ?? '',
      rows: first?.rows ?? [],
      more: sections.slice(1).map(({ title, rows }) => ({ title, rows })),
      notes: [databaseNote(postgres), ...sections.flatMap(({ notes }) => notes)],
      runs: { postgres, sections: sections.map(({ title, runs }) => ({ title, runs })) },
    };
  },
};

function databaseNote({ version, fsync, synchronousCommit }: PostgresFacts): string {
  return `* Database: ${version}; fsync ${fsync}, synchronous_commit ${synchronousCommit}.`;
}
