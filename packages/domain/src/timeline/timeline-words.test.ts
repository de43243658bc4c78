import { expect, test } from 'vitest';
import { HUB_LOCALES } from '../locale/locale.ts';
import { TIMELINE_KINDS } from './timeline-kind.ts';
import { timelineTitle } from './timeline-words.ts';

const item = { kind: 'STARTED', updateTitle: null, milestone: null, outcome: null } as const;

test('an update has its own title in every language', () => {
  const titles = HUB_LOCALES.map((locale) =>
    timelineTitle({ ...item, kind: 'UPDATE', updateTitle: 'We were heard' }, locale),
  );

  expect(new Set(titles)).toEqual(new Set(['We were heard']));
});

test('a retracted update has words instead of its title, in every language', () => {
  for (const locale of HUB_LOCALES) {
    expect(timelineTitle({ ...item, kind: 'UPDATE' }, locale)).toMatch(/\p{L}{3}/u);
  }
});

test('everything else has words in every language', () => {
  for (const locale of HUB_LOCALES) {
    for (const kind of TIMELINE_KINDS.filter((kind) => kind !== 'UPDATE')) {
      expect(timelineTitle({ ...item, kind, milestone: 50, outcome: 'VICTORY' }, locale)).toMatch(
        /\p{L}{3}/u,
      );
    }
  }
});

test('a milestone says its number as the reader writes it', () => {
  const milestone = { ...item, kind: 'MILESTONE', milestone: 10_000 } as const;

  expect(timelineTitle(milestone, 'en')).toBe('10,000 signatures');
  expect(timelineTitle(milestone, 'fr')).toMatch(/^10\s000 signatures$/u);
});
