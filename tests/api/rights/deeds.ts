import { expect } from 'vitest';
import { encodeId } from '../../../apps/api/src/graphql/global-id.ts';
import { startAccount, type TestPetitionOptions } from '../../harness/start-petition.ts';
import { askAs, type Asker, type People } from './people.ts';
import {
  askedToSign,
  hasSigned,
  mailingOf,
  paperOf,
  petitionOf,
  reported,
  reviewOf,
  sheetNumber,
  someAddress,
  turnedDown,
  updateOf,
} from './scenes.ts';

/** Sets the scene in which `asker` may try, and gives the mutation's input. Nothing for one that takes none. */
type Deed = (people: People, asker: Asker) => Promise<Record<string, unknown> | null>;

const DRAFT = {
  title: 'Open the old bridge to walkers',
  body: 'It has been closed for two winters.',
  locale: 'en',
};
const DAY_MS = 86_400_000;

/** A draft to start. What scenes have started in the creator's name is no reason to keep them back today. */
const draft =
  (more: (people: People) => Record<string, unknown> = () => ({})): Deed =>
  async (people) => {
    const createdAt = new Date(Date.now() - 2 * DAY_MS);
    await people.hub.db.petition.updateMany({ data: { createdAt } });
    return { ...DRAFT, ...more(people) };
  };

/** A token as ours look, of which nobody was ever sent the like. */
const NO_TOKEN = Buffer.alloc(32, 7).toString('base64url');
const NO_SIGNATURE = encodeId('SupporterSignature', crypto.randomUUID());

/** A petition in `status`, which the deed is about. */
const about =
  (status: 'DRAFT' | 'IN_REVIEW' | 'OPEN' | 'PAUSED' | 'CLOSED', more: Record<string, unknown> = {}): Deed =>
  async (people) => {
    const options: TestPetitionOptions = status === 'DRAFT' ? { status } : {};
    const { id, publicId } = await petitionOf(people, options);
    const closedAt = status === 'CLOSED' ? new Date() : null;
    if (status !== 'DRAFT')
      await people.hub.db.petition.update({ where: { id }, data: { status, closedAt } });
    return { petition: publicId, ...more };
  };

/** What only who got the mail can do: a signer has a token of theirs, everybody else one that never was. */
const byLink =
  (link: 'manage' | 'unsubscribe' | 'withdraw', more: Record<string, unknown> | null = {}): Deed =>
  async (people, asker) => {
    if (asker !== 'signer')
      return { token: NO_TOKEN, ...(link === 'manage' && more ? { signature: NO_SIGNATURE, ...more } : {}) };
    const { [link]: token, signature } = await hasSigned(people);
    return { token, ...(link === 'manage' && more ? { signature, ...more } : {}) };
  };

const byMail: Deed = async (people, asker) => ({
  token: asker === 'signer' ? (await askedToSign(people)).token : NO_TOKEN,
});

/** The code in the newest mail to `address`, which is on its way. */
async function codeFor({ hub }: People, address: string): Promise<string> {
  const code = async () => /\d{3} \d{3}/.exec((await hub.mailTo(address))[0]?.text ?? '')?.[0];
  await expect.poll(code).toBeDefined();
  return (await code())!;
}

/** Every mutation, and those that differ by what they are about: `mutation/what`. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  appealDecision: async (people) => ({
    decision: (await turnedDown(people)).decision,
    statement: 'It asks the council.',
  }),
  cancelMailing: async (people) => ({ mailing: (await mailingOf(people)).mailing }),
  cancelSignatureReview: (people) => reviewOf(people),
  changeMyConsent: byLink('manage', { purpose: 'PETITION_UPDATES', given: false }),
  changeMyNameDisplay: byLink('manage', { nameDisplay: 'FULL_NAME' }),
  claimCase: async (people) => ({ case: (await reported(people)).case }),
  closePetition: about('OPEN'),
  confirmSignature: byMail,
  confirmSignatureByCode: async (people, asker) => {
    const { petition, email, code } = await askedToSign(people);
    return asker === 'signer'
      ? { petition: petition.publicId, email, code }
      : { petition: petition.publicId, email: someAddress(), code };
  },
  createApiKey: async ({ organisationId }) => ({
    organisation: encodeId('Organisation', organisationId),
    name: 'Other site',
    scopes: ['PETITIONS_READ'],
  }),
  createPetition: draft(),
  'createPetition/organisation': draft(({ organisationId }) => ({
    organisation: encodeId('Organisation', organisationId),
  })),
  decideCase: async (people) => ({
    case: (await reported(people)).case,
    decision: 'DISMISS',
    reason: 'WITHIN_RULES',
  }),
  decidePaperBatch: async (people) => ({ ...(await paperOf(people)), decision: 'APPROVE' }),
  declareOutcome: about('OPEN', { outcome: 'VICTORY', statement: 'It is open.' }),
  editUpdate: async (people) => ({ update: (await updateOf(people)).update, title: 'We met her' }),
  enterPaperBatch: async (people) => ({
    petition: (await petitionOf(people)).publicId,
    sheets: [{ number: sheetNumber(), count: 3 }],
  }),
  eraseMyData: byLink('manage', null),
  pausePetition: about('OPEN'),
  postUpdate: about('OPEN', { title: 'We met the mayor', body: 'She listened.', mailSupporters: false }),
  publishPetition: about('DRAFT'),
  recordDelivery: async (people, asker) => ({
    ...(await about('OPEN', { recipient: 'The mayor' })(people, asker)),
    deliveredOn: new Date().toISOString(),
  }),
  rejectSignatureRequest: byMail,
  releaseCase: async (people, asker) => {
    const held = await reported(people);
    if (asker === 'moderator' || asker === 'admin')
      await people.hub.db.moderationCase.update({
        where: { id: held.id },
        data: { claimedById: people.accounts[asker], claimedAt: new Date() },
      });
    return { case: held.case };
  },
  reopenPetition: about('CLOSED', { closesAt: null }),
  reportPetition: about('OPEN', { reason: 'SPAM' }),
  requestManageLink: async () => ({ email: someAddress() }),
  requestSignInCode: async () => ({ email: someAddress() }),
  resumePetition: about('PAUSED'),
  retractUpdate: async (people) => ({ update: (await updateOf(people)).update }),
  returnPetitionToDraft: about('IN_REVIEW'),
  reviewPetition: about('OPEN', { decision: 'REMOVE', reason: 'SPAM' }),
  revokeApiKey: async ({ hub, organisationId }) => {
    const key = { name: 'Old site', prefix: 'gsw_live_', scopes: [], organisationId, createdAt: new Date() };
    const secretHash = crypto.getRandomValues(new Uint8Array(32));
    const { id } = await hub.db.apiKey.create({ data: { id: crypto.randomUUID(), ...key, secretHash } });
    return { apiKey: encodeId('ApiKey', id) };
  },
  setRoles: async ({ hub }) => ({
    account: encodeId('Account', await startAccount(hub.operator)),
    roles: ['MODERATOR'],
  }),
  setSealingKey: async ({ organisationId }) => ({
    organisation: encodeId('Organisation', organisationId),
    sealingKey: null,
  }),
  signIn: async (people, asker) => {
    const email = someAddress();
    if (asker !== 'signer') return { email, code: '123456' };
    await askAs(
      people.hub,
      {},
      'mutation ($email: String!) { requestSignInCode(input: { email: $email }) { __typename } }',
      { email },
    );
    return { email, code: await codeFor(people, email) };
  },
  signOut: async () => null,
  signOutEverywhere: async () => null,
  signPetition: async (people) => ({
    petition: (await petitionOf(people)).publicId,
    name: 'Ada Okafor',
    email: someAddress(),
    country: 'DE',
    age: 'OF_AGE',
  }),
  startSignatureReview: about('OPEN', { kind: 'RELEASE', filter: { heldOnly: true } }),
  unsubscribe: byLink('unsubscribe'),
  updatePetition: about('OPEN', { title: 'Open the old bridge to everybody' }),
  'updatePetition/draft': about('DRAFT', { title: 'Open the old bridge to everybody' }),
  updateProfile: async () => ({ name: 'Leyla Haddad' }),
  withdrawMySignature: byLink('manage'),
  withdrawSignature: byLink('withdraw'),
};
