import { expect, test } from 'vitest';
import { isNotModified } from './not-modified.ts';

const MODIFIED = new Date('2026-11-20T12:00:00.400Z');
const had = (ifNoneMatch: string | null, ifModifiedSince: string | null = null) =>
  isNotModified({ ifNoneMatch, ifModifiedSince }, '"abc"', MODIFIED);

test.for([
  ['the same tag', had('"abc"'), true],
  ['one of several tags, made weak on the way', had('"x", W/"abc"'), true],
  ['another tag, whatever the date', had('"x"', MODIFIED.toUTCString()), false],
  ['the date it was sent with', had(null, MODIFIED.toUTCString()), true],
  ['an earlier date', had(null, 'Fri, 20 Nov 2026 11:59:59 GMT'), false],
  ['no date at all', had(null, 'yesterday'), false],
  ['nothing', had(null), false],
] as const)('who shows %s', ([, answer, expected]) => {
  expect(answer).toBe(expected);
});
