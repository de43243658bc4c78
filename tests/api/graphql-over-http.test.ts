import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHub, type TestHub } from '../harness/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

/** The short lane takes no address with a query. */
const DOORS = [
  ['the short lane', '/graphql'],
  ['Yoga', '/graphql?yoga'],
] as const;

describe.for(DOORS)('through %s', ([, path]) => {
  const audits = serverAudits({ url: () => `${hub.url}${path}` });

  // A shorter list would pass as easily as a kept promise.
  test('the audits are all there', () => {
    expect(audits).toHaveLength(61);
  });

  test.for(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async ([, , audit]) => {
    const result = await audit();

    expect(result.status === 'ok' ? null : result.reason).toBeNull();
  });
});
