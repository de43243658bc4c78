import { expect, test } from 'vitest';
import { NotAllowedError, type Actor } from '../petition/actor.ts';
import {
  refusePaperBatch,
  refusePaperDecision,
  refusePaperWork,
  SecondPersonNeededError,
} from './paper-batch.ts';
import { newSheetNumber } from './sheet-number.ts';

const sheet = newSheetNumber(() => 3);
const other = newSheetNumber(() => 7);
const paths = (sheets: readonly { readonly number: string; readonly count: number }[]) =>
  refusePaperBatch({ sheets, note: null })?.issues.map(({ path }) => path.join('.')) ?? [];

test('a batch of sheets with a count each is taken', () => {
  expect(
    paths([
      { number: sheet, count: 1 },
      { number: other.toLowerCase(), count: 100 },
    ]),
  ).toEqual([]);
});

test.for([
  ['no sheet', [], ['sheets']],
  [
    'more sheets than a person checks',
    Array.from({ length: 501 }, () => ({ number: sheet, count: 1 })),
    ['sheets'],
  ],
  ['a number that was mistyped', [{ number: `${sheet.slice(0, -1)}0`, count: 1 }], ['sheets.0.number']],
  [
    'the same sheet twice',
    [
      { number: sheet, count: 1 },
      { number: sheet.replaceAll('-', ''), count: 2 },
    ],
    ['sheets.1.number'],
  ],
  ['an empty sheet', [{ number: sheet, count: 0 }], ['sheets.0.count']],
  ['half a signature', [{ number: sheet, count: 1.5 }], ['sheets.0.count']],
  ['too many on one sheet', [{ number: sheet, count: 101 }], ['sheets.0.count']],
] as const)('a batch with %s is not', ([, sheets, expected]) => {
  expect(paths(sheets)).toEqual(expected);
});

const account = (accountId: string, moderator = false, organisationId = 'other'): Actor => ({
  kind: 'account',
  accountId,
  moderator,
  admin: false,
  memberships: [{ organisationId, owner: false }],
});
const petition = { creatorId: 'creator', organisationId: 'friends' };

test.for([
  ['its creator', account('creator'), true],
  ["a member of the petition's organisation", account('member', false, 'friends'), true],
  ['a moderator', account('moderator', true), true],
  ['the operator', { kind: 'operator' }, true],
  ['somebody else', account('other'), false],
  ['a visitor', { kind: 'visitor' }, false],
] as const)('paper work of %s: allowed or not', ([, actor, allowed]) => {
  const refusal = refusePaperWork(actor, petition);

  expect(refusal === null).toBe(allowed);
  expect(refusal === null || refusal instanceof NotAllowedError).toBe(true);
});

test('who entered a batch may take it back and not approve it, not even as a moderator', () => {
  const decide = (decision: 'APPROVE' | 'REJECT', moderator: boolean) =>
    refusePaperDecision(account('creator', moderator), petition, { enteredById: 'creator', decision });

  expect(decide('APPROVE', false)).toBeInstanceOf(SecondPersonNeededError);
  expect(decide('APPROVE', true)).toBeInstanceOf(SecondPersonNeededError);
  expect(decide('REJECT', false)).toBeNull();
});
