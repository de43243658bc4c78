import { recordDelivery, setSealingKey } from '@groundswell/commands';
import { encodeId } from '../../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../../harness/accepted.ts';
import type { ApiPetition } from '../../harness/test-hub.ts';
import type { People } from './people.ts';
import {
  hasSigned,
  mailingOf,
  paperOf,
  petitionOf,
  reported,
  reviewOf,
  turnedDown,
  updateOf,
} from './scenes.ts';

/** In every word of the draft, and nowhere else. */
export const SECRET = 'Nobody may read this yet';

/** A public key of age; whose, nobody knows. */
const SEALING_KEY = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

/** A public id of each thing that is no node, by its type. */
type Hidden = Readonly<Record<string, string>>;

/** What a hub has that is not for everybody. */
export interface Secrets {
  readonly draft: ApiPetition;
  /** Of the draft. */
  readonly draftUpdate: string;
  readonly draftItem: string;
  readonly draftMilestone: string;
  /** Published, with paper signatures, a mailing and a delivery. */
  readonly open: ApiPetition;
  readonly mailedUpdate: string;
  readonly delivery: string;
  /** Turned down by a moderator. */
  readonly rejected: ApiPetition;
  readonly apiKey: string;
  readonly manageToken: string;
  readonly hidden: Hidden;
}

export async function keepSecrets(people: People): Promise<Secrets> {
  const { hub, organisationId, accounts } = people;
  const { db, operator } = hub;
  const draft = await petitionOf(people, { title: SECRET, body: SECRET });
  const { update: draftUpdate } = await updateOf(people, draft);
  const { id: itemId } = await db.timelineItem.findFirstOrThrow({ where: { petitionId: draft.id } });
  const { id: milestoneId } = await db.milestone.create({
    data: { id: crypto.randomUUID(), petitionId: draft.id, value: 50, reachedAt: new Date() },
  });
  await db.petition.update({ where: { id: draft.id }, data: { status: 'DRAFT' } });

  const open = await petitionOf(people);
  const { batch } = await paperOf(people, open);
  const { update: mailedUpdate, mailing } = await mailingOf(people, open);
  const handedOver = { petitionId: open.id, recipient: 'The mayor', note: null, deliveredOn: new Date() };
  const { deliveryId } = accepted(await recordDelivery(handedOver, operator));
  const { petition: rejected, decision } = await turnedDown(people);
  const { case: report } = await reported(people);
  const { review } = await reviewOf(people);
  const { signature, manage } = await hasSigned(people);
  accepted(await setSealingKey({ organisationId, sealingKey: SEALING_KEY }, operator));
  const { id: apiKeyId } = await db.apiKey.findFirstOrThrow({ where: { organisationId } });
  return {
    draft,
    draftUpdate,
    draftItem: encodeId('TimelineItem', itemId),
    draftMilestone: encodeId('Milestone', milestoneId),
    open,
    mailedUpdate,
    delivery: encodeId('Delivery', deliveryId),
    rejected,
    apiKey: encodeId('ApiKey', apiKeyId),
    manageToken: manage,
    hidden: {
      Account: encodeId('Account', accounts.creator),
      Delivery: encodeId('Delivery', deliveryId),
      Mailing: mailing,
      ModerationCase: report,
      PaperBatch: batch,
      PetitionDecision: decision,
      SignatureReview: review,
      SupporterSignature: signature,
    },
  };
}
