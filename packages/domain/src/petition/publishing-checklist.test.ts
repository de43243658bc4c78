import { expect, test } from 'vitest';
import { publishingChecklist, refusePublishing, type Publishable } from './publishing-checklist.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const COMPLETE: Publishable = {
  title: 'Keep the night bus',
  target: 'The city council',
  body: 'It is the last way home for many.\n\nhttps://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
  topics: ['transport'],
  closesAt: new Date('2027-03-01T00:00:00Z'),
  hasImage: false,
};
const BARE: Publishable = { ...COMPLETE, target: null, topics: [], closesAt: null };

test('a petition with everything is published, and so is one with a title and a text alone', () => {
  const bare = { ...BARE, body: 'It is the last way home for many.' };

  expect(publishingChecklist(COMPLETE, NOW).every(({ done }) => done)).toBe(true);
  expect([refusePublishing(COMPLETE, NOW), refusePublishing(bare, NOW)]).toEqual([null, null]);
});

test('every missing piece is named at once', () => {
  const unfinished = { ...COMPLETE, title: 'Bus', body: '', closesAt: new Date('2026-11-01T00:00:00Z') };

  const issues = refusePublishing(unfinished, NOW)?.issues ?? [];

  expect(issues.map(({ path }) => path[0])).toEqual(['title', 'body', 'closesAt']);
});

test('what would make it stronger is on the list and refuses nothing', () => {
  const items = publishingChecklist({ ...BARE, body: 'It is the last way home for many.' }, NOW);

  expect(items.map(({ piece, required, done }) => [piece, required, done])).toEqual([
    ['title', true, true],
    ['target', false, false],
    ['body', true, true],
    ['media', false, false],
    ['topics', false, false],
  ]);
});
