import type { SupporterSignature } from '@groundswell/commands';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { AgeStatement, NameDisplay } from '../signature/enums.ts';
import { supporterSignatureId } from './supporter-id.ts';
import { ConsentRecord, SupporterConsent } from './type.supporter-consent.ts';

const SupporterSignatureState = builder.enumType('SupporterSignatureState', {
  description: 'COUNTED: it stands. VOIDED: a moderator took it out of the count.',
  values: ['COUNTED', 'VOIDED'] as const,
});

export const SupporterSignatureType = builder.objectRef<SupporterSignature>('SupporterSignature').implement({
  description: 'One signature, as its own signer sees it: everything that is kept of it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => supporterSignatureId(id) }),
    petition: t.prismaField({
      type: Petition,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
    state: t.expose('state', { type: SupporterSignatureState }),
    erased: t.exposeBoolean('erased', {
      description: 'What was typed is erased: all that is left is that somebody signed.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'As it was typed; null once erased.' }),
    email: t.exposeString('email', { nullable: true, description: 'As it was typed; null once erased.' }),
    displayName: t.exposeString('displayName', {
      nullable: true,
      description: 'The name as readers see it; null when it is not shown.',
    }),
    nameDisplay: t.expose('nameDisplay', { type: NameDisplay }),
    country: t.expose('country', { type: 'CountryCode', nullable: true }),
    postcode: t.exposeString('postcode', { nullable: true }),
    reason: t.exposeString('reason', { nullable: true }),
    signedAt: t.expose('signedAt', {
      type: 'DateTime',
      description: 'When it was confirmed: to the minute, to the day when the petition is high-risk.',
    }),
    askedAt: t.expose('askedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the form was sent.',
    }),
    locale: t.expose('locale', { type: 'Locale', description: 'The language of its mails.' }),
    age: t.expose('age', { type: AgeStatement, nullable: true }),
    privacyPolicyVersion: t.exposeString('privacyPolicyVersion', { nullable: true }),
    source: t.exposeString('source', { nullable: true, description: 'Where the signer came from.' }),
    consents: t.field({
      type: [SupporterConsent],
      description: 'What holds now. What was never agreed to is not listed.',
      resolve: ({ consents }) => [...consents],
    }),
    consentHistory: t.field({
      type: [ConsentRecord],
      description: 'How it came to hold, oldest first.',
      resolve: ({ consentHistory }) => [...consentHistory],
    }),
  }),
});
