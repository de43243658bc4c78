import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askThrough } from '../harness/doors.ts';
import { cloneServerDatabase } from '../harness/server-database.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';

const server = process.env['TEST_DATABASE_URL'];

describe.skipIf(!server)('a node that only serves', () => {
  let database: Awaited<ReturnType<typeof cloneServerDatabase>>;
  let serving: TestHub;
  beforeAll(async () => {
    database = await cloneServerDatabase(server ?? '');
    serving = await openHub({ databaseUrl: database.url, env: { ROLE: 'web', DATABASE_URL: database.url } });
  });
  afterAll(async () => {
    await serving?.close();
    await database?.close();
  });

  test('takes signatures and leaves their mail to one that does all', async () => {
    const petition = await serving.petition();
    await askThrough('over HTTP', serving.url)(
      SIGN,
      signVariables(petition.publicId, { email: 'ada@example.org' }),
    );
    const left = await serving.db.outboxMail.count();
    const sentHere = await serving.mailTo('ada@example.org');

    const working = await openHub({ databaseUrl: database.url });
    const sentThere = await working.mailTo('ada@example.org');
    await working.close();

    expect([left, sentHere.length, sentThere.length]).toEqual([1, 0, 1]);
  });
});
