import type { SupporterRequest } from '@groundswell/commands';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { AgeStatement, NameDisplay } from '../signature/enums.ts';
import { ConsentRecord } from './type.supporter-consent.ts';

export const SupporterRequestType = builder.objectRef<SupporterRequest>('SupporterRequest').implement({
  description:
    'A wish to sign that was not confirmed, as the owner of its mailbox sees it. Nothing is counted.',
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
    name: t.exposeString('name', { nullable: true, description: 'As it was typed; null once turned down.' }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'As it was typed; null once turned down.',
    }),
    nameDisplay: t.expose('nameDisplay', { type: NameDisplay }),
    country: t.expose('country', { type: 'CountryCode', nullable: true }),
    postcode: t.exposeString('postcode', { nullable: true }),
    reason: t.exposeString('reason', { nullable: true }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When the form was sent.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'Until then it can be confirmed; after that it is forgotten.',
    }),
    rejectedAt: t.expose('rejectedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the owner of the mailbox said "it wasn\'t me".',
    }),
    locale: t.expose('locale', { type: 'Locale' }),
    age: t.expose('age', { type: AgeStatement }),
    privacyPolicyVersion: t.exposeString('privacyPolicyVersion'),
    source: t.exposeString('source', { nullable: true, description: 'Where the person came from.' }),
    consentHistory: t.field({
      type: [ConsentRecord],
      description: 'Boxes that were ticked. They hold once the request is confirmed.',
      resolve: ({ consentHistory }) => [...consentHistory],
    }),
  }),
});
