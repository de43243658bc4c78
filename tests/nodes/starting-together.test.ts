import { migrate } from '@groundswell/store';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../harness/migrations.ts';
import { cloneServerDatabase } from '../harness/server-database.ts';

const server = process.env['TEST_DATABASE_URL'];

test.skipIf(!server)('nodes that start at the same moment take turns at migrating', async () => {
  const database = await cloneServerDatabase(server ?? '');

  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, MIGRATIONS)));

  expect(applied).toEqual([[], [], []]);
  await database.close();
});
