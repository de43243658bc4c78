import { expect, test } from 'vitest';
import { isContactForgotten } from './contact-forgotten.ts';

const now = new Date('2026-11-22T18:00:00Z');
const sealedDataKey = new Uint8Array(1);

test.for([
  ['is open', { sealedDataKey, closedAt: null }, false],
  ['ended a month ago', { sealedDataKey, closedAt: new Date('2026-10-22T18:00:00Z') }, false],
  ['ended six months ago', { sealedDataKey, closedAt: new Date('2026-05-22T18:00:00Z') }, true],
  ['has no key', { sealedDataKey: null, closedAt: null }, true],
] as const)('of a petition that %s, contact data is forgotten: %#', ([, petition, forgotten]) => {
  expect(isContactForgotten(petition, 6, now)).toBe(forgotten);
});
