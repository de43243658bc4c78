import { expect, test } from 'vitest';
import { refuseDelivery } from './delivery.ts';

const now = new Date('2026-11-22T12:00:00Z');
const postedAt = new Date('2026-11-01T15:00:00Z');
const refuse = (changed: object) =>
  refuseDelivery(
    { recipient: 'The town council', note: null, deliveredOn: new Date('2026-11-22T00:00:00Z'), ...changed },
    { postedAt, now },
  )?.path ?? null;

test.for([
  ['of today', {}],
  ['of the day it was published', { deliveredOn: new Date('2026-11-01T00:00:00Z') }],
  ['with a note of two lines', { note: 'At the town hall.\nThe mayor was there.' }],
])('a hand-over %s is taken', ([, changed]) => {
  expect(refuse(changed as object)).toBeNull();
});

test.for([
  ['of tomorrow', { deliveredOn: new Date('2026-11-23T00:00:00Z') }, 'deliveredOn'],
  ['before there was a petition', { deliveredOn: new Date('2026-10-31T00:00:00Z') }, 'deliveredOn'],
  ['to nobody', { recipient: ' ' }, 'recipient'],
  ['with a book', { note: 'x'.repeat(301) }, 'note'],
] as const)('a hand-over %s is refused', ([, changed, field]) => {
  expect(refuse(changed)).toEqual([field]);
});
