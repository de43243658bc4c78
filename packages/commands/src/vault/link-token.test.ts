import { expect, test } from 'vitest';
import { createLinkTokens } from './link-token.ts';

const links = createLinkTokens(Buffer.from('a secret that only this test vault has'));
const signature = '7d3c2a52-5a3c-4a6a-9c5c-1f9a3d9f7b10';

test('a link opens for what it was made for', () => {
  const token = links.linkToken('withdraw', signature);

  expect(links.openLinkToken('withdraw', token)).toBe(signature);
  expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
});

test.for([
  ['of another purpose', links.linkToken('unsubscribe', signature)],
  [
    'of another hub',
    createLinkTokens(Buffer.from('the secret of some other hub, as long')).linkToken('withdraw', signature),
  ],
  ['with its proof cut short', links.linkToken('withdraw', signature).slice(0, -1)],
  ['with something behind it', `${links.linkToken('withdraw', signature)}.`],
  ['without a proof', Buffer.from(signature).toString('base64url')],
  ['about somebody else', `YW5vdGhlcg.${links.linkToken('withdraw', signature).split('.')[1]}`],
  ['that is empty', ''],
  ['that is no token at all', '…\u0000.💥'],
] as const)('a link %s opens nothing', ([, token]) => {
  expect(links.openLinkToken('withdraw', token)).toBeNull();
});
