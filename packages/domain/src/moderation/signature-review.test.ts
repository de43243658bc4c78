import { expect, test } from 'vitest';
import { refuseSignatureReview, type SignatureReviewFilter } from './signature-review.ts';

const every: SignatureReviewFilter = { heldOnly: false, suspicions: [], signedFrom: null, signedTo: null };
const from = new Date('2026-11-22T10:00:00Z');
const to = new Date('2026-11-22T11:00:00Z');

test.for([
  ['a release of everything that is held', { kind: 'RELEASE', reasonCode: null, filter: every }],
  [
    'a void of what is suspicious',
    { kind: 'VOID', reasonCode: 'AUTOMATED', filter: { ...every, suspicions: ['TOO_FAST'] } },
  ],
  [
    'a void of one hour',
    { kind: 'VOID', reasonCode: 'AUTOMATED', filter: { ...every, signedFrom: from, signedTo: to } },
  ],
] as const)('%s can begin', ([, order]) => {
  expect(refuseSignatureReview(order)).toBeNull();
});

test.for([
  [
    'a void without a reason',
    { kind: 'VOID', reasonCode: null, filter: { ...every, heldOnly: true } },
    'reasonCode',
  ],
  ['a void of everything', { kind: 'VOID', reasonCode: 'OTHER', filter: every }, 'filter'],
  ['a release with a reason', { kind: 'RELEASE', reasonCode: 'OTHER', filter: every }, 'reasonCode'],
  [
    'a span that ends before it begins',
    { kind: 'RELEASE', reasonCode: null, filter: { ...every, signedFrom: to, signedTo: from } },
    'filter',
  ],
] as const)('%s cannot', ([, order, field]) => {
  expect(refuseSignatureReview(order)?.issues.map(({ path }) => path[0])).toEqual([field]);
});
