import { expect, test } from 'vitest';
import { relatedTo, type Relatable } from './related.ts';

const petition = (id: string, change: Partial<Relatable> = {}): Relatable => ({
  id,
  topics: [],
  target: null,
  creatorId: `creator of ${id}`,
  organisationId: null,
  locale: 'en',
  total: 0,
  ...change,
});
const of = petition('one', {
  topics: ['water', 'rights'],
  target: 'The council',
  organisationId: 'river',
  locale: 'fr',
});

test('a shared target comes first, then topics, then people, then language, then the many', () => {
  const others = [
    petition('many', { total: 100_000 }),
    petition('language', { locale: 'fr' }),
    petition('organisation', { organisationId: 'river', locale: 'fr' }),
    petition('topic', { topics: ['water'] }),
    petition('topics', { topics: ['water', 'rights'] }),
    petition('target', { target: 'The council' }),
    of,
  ];

  const related = relatedTo(of, others, 10);

  expect(related.map(({ petition: { id }, reason }) => [id, reason.kind])).toEqual([
    ['target', 'SAME_TARGET'],
    ['topics', 'SAME_TOPIC'],
    ['topic', 'SAME_TOPIC'],
    ['organisation', 'SAME_ORGANISATION'],
    ['language', 'WIDELY_SIGNED'],
    ['many', 'WIDELY_SIGNED'],
  ]);
  expect(related.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
});

test('the same petitions come in the same order wherever they are compared', () => {
  const others = ['c', 'a', 'b'].map((id) => petition(id));

  const ids = (list: readonly Relatable[]) => relatedTo(of, list, 3).map(({ petition: { id } }) => id);

  expect(ids(others)).toEqual(['a', 'b', 'c']);
  expect(ids(others.toReversed())).toEqual(['a', 'b', 'c']);
});

test('no more than asked for', () => {
  expect(relatedTo(of, [petition('a'), petition('b')], 1)).toHaveLength(1);
});
