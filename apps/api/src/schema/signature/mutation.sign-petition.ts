import { signPetition } from '@groundswell/commands';
import {
  AgeConsentRequiredError,
  PetitionClosedError,
  PetitionNotFoundError,
  PetitionNotOpenError,
  RateLimitedError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { AgeStatement, ConsentPurpose, NameDisplay } from './enums.ts';

const Confirmation = builder.enumType('Confirmation', {
  description: 'EMAIL: the signature counts once the owner of the mailbox confirms. NONE: it counts at once.',
  values: ['EMAIL', 'NONE'] as const,
});

const ConsentInput = builder.inputType('ConsentInput', {
  description: 'A box that was ticked.',
  fields: (t) => ({
    organisation: t.id({ description: 'Whose news; none for updates of the petition.' }),
    purpose: t.field({ type: ConsentPurpose, required: true }),
    textVersion: t.string({ required: true, description: 'Which wording was on the screen.' }),
  }),
});

const SignPetitionInput = builder.inputType('SignPetitionInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    name: t.string({ required: true, description: 'At most 100 characters.' }),
    email: t.string({ required: true, description: 'At most 254 characters.' }),
    country: t.field({ type: 'CountryCode', required: true }),
    postcode: t.string({ description: 'At most 16 characters.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
    nameDisplay: t.field({ type: NameDisplay, required: true, defaultValue: 'ANONYMOUS' }),
    age: t.field({ type: AgeStatement, required: true }),
    consents: t.field({ type: [ConsentInput], required: true, defaultValue: [] }),
    locale: t.field({ type: 'Locale', description: 'The language of the mail.' }),
    source: t.string({ description: 'Where the signer came from, at most 64 characters.' }),
    idempotencyKey: t.string({
      description: 'A retry with the same key changes nothing and answers the same.',
    }),
    formStamp: t.string({
      description:
        'The stamp of the form it was typed into, from `Petition.signingForm`; none without a form.',
    }),
    proofOfWork: t.string({
      description:
        'The solved challenge of `Petition.signingForm`, as ALTCHA writes it: base64 of JSON `{ challenge, solution }`. Good for one signing.',
    }),
    website: t.string({
      description: 'A field that no reader of a form sees. Leave it out.',
    }),
  }),
});

const SignPetitionSuccess = builder.objectRef<{ petitionId: string }>('SignPetitionSuccess').implement({
  description: 'The owner of the mailbox has mail. Alike for a new, a waiting and a repeated signature.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
    confirmation: t.field({ type: Confirmation, resolve: () => 'EMAIL' as const }),
  }),
});

builder.mutationField('signPetition', (t) =>
  t.errorUnionField({
    description: 'Ask to sign a petition. Nothing is counted before the mail is confirmed.',
    types: [
      SignPetitionSuccess,
      ValidationError,
      PetitionNotFoundError,
      PetitionNotOpenError,
      PetitionClosedError,
      AgeConsentRequiredError,
      RateLimitedError,
    ],
    union: { name: 'SignPetitionResult' },
    args: { input: t.arg({ type: SignPetitionInput, required: true }) },
    resolve: async (_root, { input }, { run, guard, client }) => {
      const petitionId = idOf('Petition', input.petition);
      if (petitionId === null) return new PetitionNotFoundError();
      const { name, email, country, nameDisplay, age, consents } = input;
      const { formStamp = null, proofOfWork = null, website = null } = input;
      const suspicions = await guard.judgeSigning(
        { petitionId, email, formStamp, proofOfWork, website },
        client,
      );
      if (suspicions instanceof RateLimitedError) return suspicions;
      return run(signPetition, {
        petitionId,
        suspicions,
        name,
        email,
        country,
        nameDisplay,
        age,
        postcode: input.postcode ?? null,
        reason: input.reason ?? null,
        consents: consents.map(({ organisation, purpose, textVersion }) => ({
          organisationId: organisation == null ? null : (idOf('Organisation', organisation) ?? ''),
          purpose,
          textVersion,
        })),
        locale: input.locale ?? null,
        source: input.source ?? null,
        idempotencyKey: input.idempotencyKey ?? null,
      });
    },
  }),
);
