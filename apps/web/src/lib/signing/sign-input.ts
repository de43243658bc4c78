import { CONSENT_TEXT_VERSION, type AgeStatement, type SignatureInput } from '@groundswell/domain';
import type { VariablesOf } from '#lib/graphql/graphql.ts';
import type { SignPetition } from './documents.ts';
import type { SignValues } from './sign-values.ts';

/** What the form sends along, unseen by who fills it in. */
export interface FormMarks {
  readonly formStamp: string | null;
  readonly proofOfWork: string | null;
  readonly website: string | null;
}

const NAME_DISPLAYS = ['ANONYMOUS', 'FIRST_NAME_INITIAL', 'FULL_NAME'] as const;

/** `values` as the rules about signing read them. */
export function signatureInput(
  values: SignValues,
  { locale, idempotencyKey }: { readonly locale: string; readonly idempotencyKey: string },
): SignatureInput {
  return {
    name: values.name,
    email: values.email,
    country: values.country,
    postcode: values.postcode || null,
    reason: values.reason || null,
    consents: consentsIn(values),
    locale,
    source: null,
    idempotencyKey,
  };
}

/** `input` as the API takes it. */
export function signVariables(
  petition: string,
  { consents, ...input }: SignatureInput,
  age: AgeStatement,
  nameDisplay: string,
  marks: FormMarks,
): VariablesOf<typeof SignPetition> {
  return {
    input: {
      ...input,
      ...marks,
      petition,
      age,
      nameDisplay: NAME_DISPLAYS.find((display) => display === nameDisplay) ?? 'ANONYMOUS',
      consents: consents.map(({ organisationId, ...consent }) => ({
        ...consent,
        organisation: organisationId,
      })),
    },
  };
}

function consentsIn({ petitionUpdates, organisationNews }: SignValues): SignatureInput['consents'] {
  const textVersion = CONSENT_TEXT_VERSION;
  return [
    ...(petitionUpdates ? [{ organisationId: null, purpose: 'PETITION_UPDATES' as const, textVersion }] : []),
    // The box carries the organisation it speaks of.
    ...(organisationNews
      ? [{ organisationId: organisationNews, purpose: 'ORGANISATION_NEWS' as const, textVersion }]
      : []),
  ];
}
