import { expect, test } from 'vitest';
import { confirmationExpiry, refuseDecision } from './confirmation.ts';

const asked = new Date('2026-11-22T18:00:00Z');
const expiresAt = confirmationExpiry(asked);
const request = { expiresAt, confirmedAt: null, rejectedAt: null };

test('a link works for fourteen days', () => {
  expect(expiresAt).toEqual(new Date('2026-12-06T18:00:00Z'));
  expect(refuseDecision(request, new Date(expiresAt.getTime() - 1))).toBeNull();
  expect(refuseDecision(request, expiresAt)?.code).toBe('CONFIRMATION_EXPIRED');
});

test('a link that was turned down works no more', () => {
  expect(refuseDecision({ ...request, rejectedAt: asked }, asked)?.code).toBe('CONFIRMATION_EXPIRED');
});
