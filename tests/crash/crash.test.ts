import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dice } from '../live/dice.ts';
import { crashOptions } from './crash-options.ts';
import { stormOnEmbedded } from './embedded-scene.ts';
import { findPostgres } from './find-postgres.ts';
import { createPostgres, type PostgresServer } from './postgres-server.ts';
import { stormOnServer, type Strike } from './server-scene.ts';

const { short, seed } = crashOptions();
const installed = findPostgres();
if (!installed) console.log('No PostgreSQL 15 or newer here: only the embedded database is tried.');

/** In which order is the seed's to say. */
const STRIKES: readonly Strike[] = short
  ? ['hub', 'database', 'database', 'database', 'both', 'connections', 'commit']
  : [
      ...times(8, 'hub'),
      ...times(10, 'database'),
      ...times(4, 'both'),
      ...times(4, 'connections'),
      ...times(4, 'commit'),
    ];

describe.skipIf(!installed)('a signing storm on a server PostgreSQL', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    if (installed) postgres = await createPostgres(installed);
  });
  afterAll(() => postgres[Symbol.asyncDispose]());

  test('through kills of hub and database nothing acknowledged is lost, nobody counts twice, no count drifts', async () => {
    const { findings, acknowledged } = await stormOnServer(postgres, {
      name: 'server PostgreSQL',
      seed,
      moment: 'any',
      strikes: shuffled(STRIKES),
    });

    expect(findings).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  });

  test('the same without the index of one signature per supporter finds people counted twice', async () => {
    const { findings } = await stormOnServer(postgres, {
      name: 'control: without signature_one_per_supporter',
      seed,
      moment: 'any',
      strikes: ['database'],
      sabotage: 'DROP INDEX "signature_one_per_supporter"',
    });

    expect(findings).toContainEqual(expect.stringMatching(/^twice: \d+ signatures of \d+ people/));
  });

  test('the same with synchronous_commit=off finds acknowledged signatures lost', async () => {
    const { findings } = await stormOnServer(postgres, {
      name: 'control: synchronous_commit=off',
      seed,
      moment: 'acknowledged',
      strikes: ['database', 'database'],
      forgetful: true,
    });

    expect(findings).toContainEqual(expect.stringMatching(/^lost: \d+ acknowledged signatures/));
  });
});

test('a signing storm on the embedded database, through kills of its hub, ends as well', async () => {
  const { findings, acknowledged } = await stormOnEmbedded({
    name: 'embedded database',
    seed,
    kills: short ? 2 : 6,
  });

  expect(findings).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
});

function times(count: number, strike: Strike): Strike[] {
  return Array.from({ length: count }, () => strike);
}

function shuffled(strikes: readonly Strike[]): Strike[] {
  const roll = dice(seed + 3);
  const left = [...strikes];
  return strikes.flatMap(() => left.splice(roll(left.length), 1));
}
