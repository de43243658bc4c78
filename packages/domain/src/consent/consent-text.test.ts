import { expect, test } from 'vitest';
import { CONSENT_TEXT_VERSION, refuseConsents, type ConsentInput } from './consent-text.ts';

const updates: ConsentInput = {
  organisationId: null,
  purpose: 'PETITION_UPDATES',
  textVersion: CONSENT_TEXT_VERSION,
};
const refused = (...consents: ConsentInput[]) =>
  refuseConsents(['consents'], consents).flatMap((issue) => (issue ? [issue.path.join('.')] : []));

test('a box for the updates, and one for the news of an organisation', () => {
  expect(refused(updates, { ...updates, organisationId: 'river', purpose: 'ORGANISATION_NEWS' })).toEqual([]);
});

test.for([
  ['another wording', { textVersion: '1999-01-01' }, 'consents.0.textVersion'],
  ['news of nobody', { purpose: 'ORGANISATION_NEWS' }, 'consents.0.organisation'],
  ['updates of an organisation', { organisationId: 'river' }, 'consents.0.organisation'],
] as const)('%s is refused', ([, change, path]) => {
  expect(refused({ ...updates, ...change })).toEqual([path]);
});

test('more boxes than a form has are refused as a whole', () => {
  expect(refused(...Array.from({ length: 11 }, () => updates))).toEqual(['consents']);
});
