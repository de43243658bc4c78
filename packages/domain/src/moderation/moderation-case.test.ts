import { expect, test } from 'vitest';
import { claimedUntil, refuseClaimed } from './case-claim.ts';
import { DECISION_REASONS, reasonsFor } from './decision-reason.ts';
import { refuseOwnCase, type CaseParties } from './four-eyes.ts';
import { DECISIONS_OF, isAppealable, MODERATION_KINDS, tellsCreator } from './moderation-case.ts';
import { refuseCaseDecision } from './refuse-case-decision.ts';

const noon = new Date('2026-11-23T12:00:00Z');
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

test('a claim holds for thirty minutes, against everybody but who has it', () => {
  const claim = { claimedById: 'mona', claimedAt: noon };

  expect(claimedUntil(claim, minutes(29))).toEqual(minutes(30));
  expect(claimedUntil(claim, minutes(30))).toBeNull();
  expect(refuseClaimed(claim, 'omar', minutes(29))?.until).toEqual(minutes(30));
  expect(refuseClaimed(claim, 'mona', minutes(29))).toBeNull();
  expect(refuseClaimed(claim, 'omar', minutes(30))).toBeNull();
  expect(refuseClaimed({ claimedById: null, claimedAt: null }, 'omar', noon)).toBeNull();
});

const decisions = MODERATION_KINDS.flatMap((kind) =>
  DECISIONS_OF[kind].map((decision) => ({ kind, decision })),
);

test.for(decisions)('$decision of $kind has reasons of its own, and other ones are refused', (decided) => {
  const fitting = reasonsFor(decided);

  for (const reasonCode of DECISION_REASONS) {
    const refusal = refuseCaseDecision(decided.kind, { ...decided, reasonCode, publicNote: 'Said here.' });
    expect(refusal === null).toBe(fitting.includes(reasonCode));
  }
  expect(fitting).toContain('OTHER');
});

test.for([
  ['a decision that is none about an update', 'UPDATE', 'REJECT', 'SPAM', null, 'decision'],
  ['a reason nobody listed', 'PETITION', 'REJECT', 'BAD', null, 'reason'],
  ['another reason without words', 'PETITION', 'REJECT', 'OTHER', ' ', 'publicNote'],
  ['a note that is too long', 'PETITION', 'REJECT', 'SPAM', 'x'.repeat(1_001), 'publicNote'],
  ['held signatures as a case', 'HELD_SIGNATURES', 'APPROVE', 'OTHER', 'So.', 'decision'],
] as const)('%s is refused', ([, kind, decision, reasonCode, publicNote, field]) => {
  expect(refuseCaseDecision(kind, { decision, reasonCode, publicNote })?.path[0]).toBe(field);
});

test('what took something away can be appealed once, and the answer cannot', () => {
  expect(decisions.filter(isAppealable)).toEqual([
    { kind: 'PETITION', decision: 'REJECT' },
    { kind: 'PETITION', decision: 'REMOVE' },
    { kind: 'UPDATE', decision: 'REMOVE' },
    { kind: 'MAILING', decision: 'REJECT' },
    { kind: 'REPORT', decision: 'REMOVE' },
  ]);
});

test('a creator is told everything but that somebody reported for nothing', () => {
  expect(decisions.filter((decided) => !tellsCreator(decided))).toEqual([
    { kind: 'UPDATE', decision: 'APPROVE' },
    { kind: 'REPORT', decision: 'DISMISS' },
  ]);
});

const parties: CaseParties = {
  petition: { creatorId: 'leyla', organisationId: 'friends' },
  authorId: 'ada',
  appealedById: null,
  firstDecidedById: 'mona',
};

test.for([
  ['their own petition', 'leyla', []],
  ['what they wrote', 'ada', []],
  ['an appeal against their own decision', 'mona', []],
  ['a petition of their organisation', 'omar', ['friends']],
] as const)('a moderator decides nothing about %s', ([, accountId, organisations]) => {
  const memberships = organisations.map((organisationId) => ({ organisationId, owner: false }));
  const actor = { kind: 'account', accountId, moderator: true, admin: false, memberships } as const;

  expect(refuseOwnCase(actor, parties)?.code).toBe('OWN_CASE');
  expect(refuseOwnCase({ ...actor, accountId: 'nadia', memberships: [] }, parties)).toBeNull();
});
