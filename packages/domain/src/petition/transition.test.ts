import { expect, test } from 'vitest';
import { PETITION_STATUSES, type PetitionStatus } from './petition.ts';
import {
  PETITION_DEEDS,
  possibleDeeds,
  refuseDeed,
  REOPEN_MS,
  statusAfter,
  type DeedSide,
  type PetitionLife,
} from './transition.ts';

const now = new Date('2026-11-22T18:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const life = (status: PetitionStatus, change: Partial<PetitionLife> = {}): PetitionLife => ({
  status,
  outcome: 'NONE',
  postedAt: ago(1_000),
  reviewedAt: null,
  closesAt: null,
  closedAt: status === 'CLOSED' ? ago(500) : null,
  contactForgotten: false,
  closedBefore: false,
  turnedDownBefore: false,
  ...change,
});

test.for([
  ['DRAFT', 'SUBMIT', 'IN_REVIEW'],
  ['DRAFT', 'PUBLISH', 'OPEN'],
  ['IN_REVIEW', 'RETURN_TO_DRAFT', 'DRAFT'],
  ['REJECTED', 'RETURN_TO_DRAFT', 'DRAFT'],
  ['IN_REVIEW', 'APPROVE', 'OPEN'],
  ['REJECTED', 'APPROVE', 'OPEN'],
  ['PAUSED', 'APPROVE', 'PAUSED'],
  ['OPEN', 'REJECT', 'REJECTED'],
  ['OPEN', 'PAUSE', 'PAUSED'],
  ['PAUSED', 'RESUME', 'OPEN'],
  ['PAUSED', 'CLOSE', 'CLOSED'],
  ['CLOSED', 'REOPEN', 'OPEN'],
  ['CLOSED', 'DECLARE_OUTCOME', 'CLOSED'],
  ['REMOVED', 'RESTORE', 'OPEN'],
] as const)('a petition that is %s can %s and is then %s', ([status, deed, after]) => {
  const petition = life(status);

  expect(refuseDeed(deed, petition, now)).toBeNull();
  expect(statusAfter(deed, petition)).toBe(after);
});

test.for([
  ['OPEN', 'PUBLISH', 'A petition that is open cannot be published.'],
  ['DRAFT', 'CLOSE', 'A petition that is draft cannot be closed.'],
  ['IN_REVIEW', 'PAUSE', 'A petition that is in review cannot be paused.'],
  ['REMOVED', 'RESUME', 'A petition that is removed cannot be resumed.'],
] as const)('a petition that is %s cannot %s, and says so in words', ([status, deed, message]) => {
  expect(refuseDeed(deed, life(status), now)).toMatchObject({ code: 'ILLEGAL_TRANSITION', message, status });
});

test('everything can be removed but what is removed, and each deed is somebody’s', () => {
  const removable = PETITION_STATUSES.filter((status) => refuseDeed('REMOVE', life(status), now) === null);
  const deedsOf = (side: DeedSide) =>
    PETITION_STATUSES.flatMap((status) => possibleDeeds(side, life(status, { closesAt: now }), now));
  const sides = [deedsOf('CREATOR'), deedsOf('MODERATOR'), deedsOf('HUB')] as const;

  expect(removable).toEqual(PETITION_STATUSES.filter((status) => status !== 'REMOVED'));
  expect(new Set(sides.flat())).toEqual(new Set(PETITION_DEEDS));
  expect(sides[0].filter((deed) => sides[1].includes(deed))).toEqual([]);
});

test.for([
  ['a moderator has approved', 'APPROVE', life('OPEN', { reviewedAt: now })],
  ['a moderator has approved', 'REJECT', life('OPEN', { reviewedAt: now })],
  ['a victory closed', 'REOPEN', life('CLOSED', { outcome: 'VICTORY' })],
  ['closed 30 days ago', 'REOPEN', life('CLOSED', { closedAt: ago(REOPEN_MS) })],
  ['forgot its signers', 'REOPEN', life('CLOSED', { contactForgotten: true })],
  ['forgot its signers', 'PUBLISH', life('DRAFT', { contactForgotten: true })],
  ['closes tomorrow', 'CLOSE_AT_DATE', life('OPEN', { closesAt: ago(-86_400_000) })],
  ['has no date', 'CLOSE_AT_DATE', life('OPEN')],
] as const)('what %s cannot %s', ([, deed, petition]) => {
  expect(refuseDeed(deed, petition, now)?.code).toBe('ILLEGAL_TRANSITION');
});

test.for([
  ['within 30 days', life('CLOSED', { closedAt: ago(REOPEN_MS - 1) })],
  ['when it was delivered', life('CLOSED', { outcome: 'DELIVERED' })],
] as const)('what closed is opened again %s', ([, petition]) => {
  expect(refuseDeed('REOPEN', petition, now)).toBeNull();
});

test.for([
  ['never posted', { postedAt: null }, 'DRAFT'],
  ['turned down before', { turnedDownBefore: true }, 'DRAFT'],
  ['closed before', { closedBefore: true }, 'CLOSED'],
  ['without its signers’ data', { contactForgotten: true }, 'CLOSED'],
  ['open before', {}, 'OPEN'],
] as const)('a removed petition, %s, is restored as %s', ([, change, status]) => {
  expect(statusAfter('RESTORE', life('REMOVED', change))).toBe(status);
});

test('asking what becomes of a deed that is refused is a fault', () => {
  expect(() => statusAfter('PAUSE', life('DRAFT'))).toThrow(RangeError);
});
