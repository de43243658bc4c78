import { expect, test } from 'vitest';
import { typedFilter } from './typed-filter.ts';

test('what a moderator typed is what the API is asked', () => {
  const query = new URLSearchParams(
    'held=yes&suspicion=TOO_FAST&suspicion=NONSENSE&from=2026-11-22&to=2026-11-23',
  );

  expect(typedFilter(query).filter).toEqual({
    heldOnly: true,
    suspicions: ['TOO_FAST'],
    signedFrom: '2026-11-22T00:00:00.000Z',
    signedTo: '2026-11-23T00:00:00.000Z',
  });
});

test('what is no day narrows nothing', () => {
  expect(typedFilter(new URLSearchParams('from=yesterday&to=2026-99-99')).filter).toEqual({
    heldOnly: false,
    suspicions: [],
    signedFrom: null,
    signedTo: null,
  });
});
