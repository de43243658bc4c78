import { expect, test } from 'vitest';
import { refuseSealingKey } from './sealing-key.ts';

const KEY = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

test('a public key of age is taken', () => {
  expect(refuseSealingKey(KEY)).toBeNull();
});

test.for([
  ['mistyped in one place', KEY.replace('hjy', 'hjz')],
  ['cut off', KEY.slice(0, -1)],
  ['a private key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
  ['an SSH key', 'ssh-ed25519 AAAA'],
  ['nothing', ''],
])('what is %s is refused', ([, key]) => {
  expect(refuseSealingKey(key)?.path).toEqual(['sealingKey']);
});
