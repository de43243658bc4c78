import { expect, test } from 'vitest';
import { PETITION_STATUSES } from './petition.ts';
import { refuseSigning } from './signing-window.ts';

const now = new Date('2026-11-22T18:00:00Z');

test.for(PETITION_STATUSES)('a petition that is %s takes signatures only when it is open', (status) => {
  const refusal = refuseSigning({ status, closesAt: null }, now);

  const expected = { OPEN: undefined, CLOSED: 'PETITION_CLOSED' }[status as string];
  expect(refusal?.code).toBe(status in { OPEN: 0, CLOSED: 0 } ? expected : 'PETITION_NOT_OPEN');
});

test.for([
  ['a millisecond before its end', 1, null],
  ['at its end', 0, 'PETITION_CLOSED'],
  ['after its end', -1, 'PETITION_CLOSED'],
] as const)('an open petition, %s', ([, left, code]) => {
  const closesAt = new Date(now.getTime() + left);

  expect(refuseSigning({ status: 'OPEN', closesAt }, now)?.code ?? null).toBe(code);
});
