import { randomInt } from 'node:crypto';
import {
  confirmSignature,
  enterPaperBatch,
  postUpdate,
  reportPetition,
  requestManageLink,
  reviewPetition,
  signPetition,
} from '@groundswell/commands';
import { CONSENT_TEXT_VERSION, newSheetNumber } from '@groundswell/domain';
import { encodeId } from '../../../apps/api/src/graphql/global-id.ts';
import { supporterSignatureId } from '../../../apps/api/src/schema/supporter/supporter-id.ts';
import { accountActor } from '../../harness/account-actor.ts';
import { accepted } from '../../harness/accepted.ts';
import { ADA } from '../../harness/ada.ts';
import type { TestPetitionOptions } from '../../harness/start-petition.ts';
import type { ApiPetition } from '../../harness/test-hub.ts';
import type { People } from './people.ts';

/** A number as a sheet bears it. */
export const sheetNumber = (): string => newSheetNumber((below) => randomInt(below));

/** A petition of the organisation, of which `creator` is no member. */
export function petitionOf(
  { hub, organisationId, accounts }: People,
  options: TestPetitionOptions = {},
): Promise<ApiPetition> {
  return hub.petition({ creatorId: accounts.creator, organisationId, ...options });
}

/** A petition a moderator has turned down; the public id of the decision. */
export async function turnedDown(people: People) {
  const { operator, db } = people.hub;
  const petition = await petitionOf(people);
  await db.petition.update({ where: { id: petition.id }, data: { reviewedAt: null } });
  const decision = { decision: 'REJECT', reasonCode: 'SPAM', publicNote: null } as const;
  accepted(await reviewPetition({ petitionId: petition.id, ...decision }, operator));
  const { id } = await db.moderationCase.findFirstOrThrow({ where: { petitionId: petition.id } });
  return { petition, decision: encodeId('ModerationCase', id) };
}

/** A report about a petition, claimed by nobody. */
export async function reported(people: People): Promise<{ id: string; case: string }> {
  const { operator, db } = people.hub;
  const { id: petitionId } = await petitionOf(people);
  accepted(await reportPetition({ petitionId, reason: 'SPAM', details: null }, operator));
  const { id } = await db.moderationCase.findFirstOrThrow({ where: { petitionId } });
  return { id, case: encodeId('ModerationCase', id) };
}

/** An update on a petition's timeline. */
export async function updateOf(people: People, petition?: ApiPetition) {
  const { id: petitionId } = petition ?? (await petitionOf(people));
  const update = { petitionId, title: 'We met the mayor', body: 'She listened.' };
  const { updateId } = accepted(await postUpdate(update, people.hub.operator));
  return { updateId, petitionId, update: encodeId('CampaignUpdate', updateId) };
}

/** A mailing that waits for a moderator. */
export async function mailingOf(people: People, petition?: ApiPetition) {
  const { updateId, petitionId, update } = await updateOf(people, petition);
  const { id } = await people.hub.db.mailing.create({
    data: {
      id: crypto.randomUUID(),
      petitionId,
      updateId,
      state: 'AWAITING_APPROVAL',
      total: 1,
      createdById: people.accounts.colleague,
      createdAt: new Date(),
    },
  });
  return { update, mailing: encodeId('Mailing', id) };
}

/** A batch of paper signatures that a colleague has entered. */
export async function paperOf({ hub, accounts, ...people }: People, petition?: ApiPetition) {
  const { id: petitionId } = petition ?? (await petitionOf({ hub, accounts, ...people }));
  const { organisationId } = people;
  const actor = accountActor(accounts.colleague, { memberships: [{ organisationId, owner: false }] });
  const sheets = [{ number: sheetNumber(), count: 3 }];
  const entered = await enterPaperBatch({ petitionId, sheets, note: null }, { ...hub.operator, actor });
  return { batch: encodeId('PaperBatch', accepted(entered).batchId) };
}

/** A review of signatures that is under way. */
export async function reviewOf({ hub, ...people }: People, petition?: ApiPetition) {
  const { id: petitionId } = petition ?? (await petitionOf({ hub, ...people }));
  const { id } = await hub.db.signatureReview.create({
    data: {
      id: crypto.randomUUID(),
      petitionId,
      kind: 'RELEASE',
      heldOnly: true,
      total: 1,
      createdAt: new Date(),
    },
  });
  return { review: encodeId('SignatureReview', id) };
}

let supporters = 0;
/** An address nobody else has. */
export const someAddress = (): string => `supporter${(supporters += 1)}@example.org`;

/** Somebody asks to sign; what the mail tells them. */
export async function askedToSign(people: People) {
  const { operator } = people.hub;
  const [petition, email, id] = [await petitionOf(people), someAddress(), operator.newId()];
  const consents = [
    { organisationId: null, purpose: 'PETITION_UPDATES' as const, textVersion: CONSENT_TEXT_VERSION },
  ];
  const typed = { ...ADA, email, petitionId: petition.id, consents };
  accepted(await signPetition(typed, { ...operator, newId: () => id }));
  const { vault } = operator;
  return { petition, email, id, token: vault.requestToken(id), code: vault.requestCode(id) };
}

/** Somebody has signed; what they hold in hand. */
export async function hasSigned(people: People) {
  const { operator, db } = people.hub;
  const { petition, email, id: requestId, token } = await askedToSign(people);
  accepted(await confirmSignature({ token }, operator));
  const { id } = await db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  const linkId = operator.newId();
  accepted(await requestManageLink({ email, locale: 'en' }, { ...operator, newId: () => linkId }));
  return {
    petition,
    signature: supporterSignatureId(id),
    manage: operator.vault.linkToken('manage', linkId),
    unsubscribe: operator.vault.linkToken('unsubscribe', requestId),
    withdraw: operator.vault.linkToken('withdraw', id),
  };
}
