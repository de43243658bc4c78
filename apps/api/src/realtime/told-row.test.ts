import { expect, test } from 'vitest';
import { isToldWhole, type ToldRow } from './told-row.ts';

const NEWS = { title: 'News', body: 'We go on.' };
const row = {
  id: 'item',
  kind: 'UPDATE',
  petition: { highRisk: false },
  update: NEWS,
  milestone: null,
} as unknown as ToldRow;

test.for([
  ['columns alone', {}, true],
  ['a choice of columns', { select: { id: true, kind: true } }, true],
  ['a column that was not read', { select: { id: true, secret: true } }, false],
  [
    'what a page shows',
    { include: { petition: { select: { highRisk: true } }, update: true, milestone: true } },
    true,
  ],
  ['a choice of an update', { include: { update: { select: { title: true, body: true } } } }, true],
  ['a column of an update that was not read', { include: { update: { select: { note: true } } } }, false],
  ['a relation of an update', { include: { update: { include: { petition: true } } } }, false],
  ['an update and a relation of it', { include: { update: { select: { title: {} } } } }, false],
  [
    'whatever there is of what is not there',
    { include: { milestone: { include: { petition: true } } } },
    true,
  ],
  ['more of the petition', { include: { petition: { select: { highRisk: true, slug: true } } } }, false],
  ['the whole petition', { include: { petition: true } }, false],
  ['the whole petition, said otherwise', { include: { petition: {} } }, false],
  ['a relation that was not read', { include: { author: true } }, false],
  ['an update on a condition', { include: { update: { where: { retractedAt: null } } } }, false],
] as const)('%s', ([, query, expected]) => {
  expect(isToldWhole(row, query)).toBe(expected);
});
