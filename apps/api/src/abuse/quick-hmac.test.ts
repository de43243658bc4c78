import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { quickHmac } from './quick-hmac.ts';

test.for([0, 1, 32, 63, 64])('with a key of %d bytes it is the HMAC of node:crypto', (size) => {
  const key = randomBytes(size);
  const quick = quickHmac(key);

  for (const message of ['', '203.0.113', 'ئۇيغۇر', 'x'.repeat(1_000)]) {
    expect(quick(message)).toEqual(createHmac('sha256', key).update(message).digest());
  }
});
