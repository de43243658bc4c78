import { expect, test } from 'vitest';
import { awaitsApproval, mailingRevision } from './mailing.ts';

const start = { state: 'SENDING', sent: 0, skipped: 0, failed: 0 } as const;

test('every step of a mailing is newer than the one before', () => {
  const steps = [
    { ...start, state: 'AWAITING_APPROVAL' as const },
    start,
    { ...start, sent: 20 },
    { ...start, sent: 20, skipped: 1 },
    { ...start, sent: 20, skipped: 1, failed: 1 },
    { ...start, state: 'DONE' as const, sent: 20, skipped: 1, failed: 1 },
  ].map(mailingRevision);

  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(new Set(steps).size).toBe(steps.length);
});

test('a mailing waits for a moderator above the limit, not at it', () => {
  expect([awaitsApproval(1_000, 1_000), awaitsApproval(1_001, 1_000)]).toEqual([false, true]);
});
