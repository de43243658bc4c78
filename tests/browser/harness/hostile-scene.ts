import {
  confirmSignature,
  createOrganisation,
  declareOutcome,
  postUpdate,
  publishPetition,
  recordDelivery,
  reportPetition,
  requestManageLink,
  reviewPetition,
  signPetition,
  updatePetition,
  type CommandContext,
} from '@groundswell/commands';
import { randomUUID } from 'node:crypto';
import { encodeId } from '../../../apps/api/src/graphql/global-id.ts';
import { accepted } from '../../harness/accepted.ts';
import { ADA } from '../../harness/ada.ts';
import { accountActor } from '../../harness/account-actor.ts';
import { HOSTILE_BODY, HOSTILE_END, HOSTILE_LINE } from '../../harness/hostile-text.ts';
import { jpeg } from '../../harness/pictures.ts';
import { sendPicture } from '../../harness/send-picture.ts';
import { startAccount } from '../../harness/start-petition.ts';
import type { ApiPetition, TestHub } from '../../harness/test-hub.ts';

/** A hub in which everybody wrote the worst they could, wherever something can be written. */
export interface HostileScene {
  readonly creatorId: string;
  readonly moderatorId: string;
  readonly petition: ApiPetition;
  readonly draft: ApiPetition;
  readonly rejected: ApiPetition;
  readonly organisation: string;
  /** Public ids. */
  readonly caseId: string;
  readonly deliveryId: string;
  /** Of links that were mailed. */
  readonly requestToken: string;
  readonly withdrawToken: string;
  readonly unsubscribeToken: string;
  readonly manageToken: string;
}

const NAME = '<img src=x onerror=hostileTextRan=1> Q.';

export async function hostileScene(hub: TestHub): Promise<HostileScene> {
  const { operator } = hub;
  const creatorId = await startAccount(operator, NAME);
  const moderatorId = await startAccount(operator, 'Rosa Lindqvist');
  await hub.db.account.update({ where: { id: moderatorId }, data: { roles: ['ADMIN', 'MODERATOR'] } });
  const moderator: CommandContext = {
    ...operator,
    actor: accountActor(moderatorId, { moderator: true, admin: true }),
  };
  const { organisationId } = accepted(
    await createOrganisation(
      { name: HOSTILE_END, url: null, privacyPolicyUrl: null, isHub: false },
      operator,
    ),
  );
  const { slug: organisation } = await hub.db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  });
  await hub.db.membership.create({ data: { organisationId, accountId: creatorId, role: 'OWNER' } });

  const written = { creatorId, title: HOSTILE_LINE, target: HOSTILE_END, body: HOSTILE_BODY };
  const petition = await hub.petition({ ...written, slug: 'hostile', organisationId });
  const draft = await hub.petition({ ...written, slug: 'hostile-draft', status: 'DRAFT' });
  const rejected = await hub.petition({ ...written, slug: 'hostile-rejected', status: 'DRAFT' });

  const session = await hub.signIn(creatorId);
  const picture = { file: await jpeg(), alt: HOSTILE_LINE, petition: petition.publicId };
  const { image } = await sendPicture(hub.url, picture, session);
  const imageId =
    Buffer.from(image?.id ?? '', 'base64url')
      .toString()
      .split(':')[1] ?? null;
  const petitionId = petition.id;

  const requestId = randomUUID();
  const signing: CommandContext = { ...operator, actor: { kind: 'visitor' }, newId: () => requestId };
  const signer = {
    ...ADA,
    name: NAME,
    reason: HOSTILE_LINE,
    nameDisplay: 'FULL_NAME',
    source: HOSTILE_END.slice(0, 60),
  } as const;
  accepted(await signPetition({ ...signer, petitionId }, signing));
  accepted(await confirmSignature({ token: operator.vault.requestToken(requestId) }, signing));
  const waitingId = randomUUID();
  const waiting: CommandContext = { ...signing, newId: () => waitingId };
  accepted(await signPetition({ ...signer, email: 'bo@example.org', petitionId }, waiting));
  accepted(
    await requestManageLink({ email: ADA.email, locale: 'en' }, { ...operator, actor: { kind: 'visitor' } }),
  );

  const change = { petitionId, body: `${HOSTILE_BODY}\n\nAnd more.`, changeNote: HOSTILE_LINE, imageId };
  accepted(await updatePetition(change, operator));
  accepted(
    await postUpdate(
      { petitionId, title: HOSTILE_LINE, body: HOSTILE_BODY.slice(0, 19_000), imageId },
      operator,
    ),
  );
  accepted(
    await declareOutcome(
      { petitionId, outcome: 'ANSWERED', statement: HOSTILE_BODY.slice(0, 4_900) },
      operator,
    ),
  );
  const deliveredOn = new Date();
  const delivered = { petitionId, recipient: HOSTILE_LINE, note: HOSTILE_END, deliveredOn };
  const { deliveryId } = accepted(await recordDelivery(delivered, operator));
  accepted(
    await reportPetition({ petitionId, reason: 'SPAM', details: HOSTILE_BODY.slice(0, 900) }, signing),
  );
  accepted(
    await publishPetition(
      { petitionId: rejected.id },
      { ...operator, actor: accountActor(creatorId), hub: { ...operator.hub, reviewFirst: true } },
    ),
  );
  const decision = { decision: 'REJECT', reasonCode: 'SPAM', publicNote: HOSTILE_LINE } as const;
  accepted(await reviewPetition({ petitionId: rejected.id, ...decision }, moderator));

  const { id: caseId } = await hub.db.moderationCase.findFirstOrThrow({
    where: { petitionId, kind: 'REPORT' },
  });
  const { vault } = operator;
  const [mail] = await hub.mailTo(ADA.email);
  const manageToken = /\/me\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  return {
    creatorId,
    moderatorId,
    petition,
    draft,
    rejected,
    organisation,
    caseId: encodeId('ModerationCase', caseId),
    deliveryId: encodeId('Delivery', deliveryId),
    requestToken: vault.requestToken(waitingId),
    withdrawToken: vault.linkToken('withdraw', requestId),
    unsubscribeToken: vault.linkToken('unsubscribe', requestId),
    manageToken,
  };
}
