import { refuseConsents, type ConsentInput } from '../consent/consent-text.ts';
import { refuseLocale } from '../locale/locale.ts';
import { refuseCountry } from '../supporter/country.ts';
import { refuseEmail } from '../supporter/refuse-email.ts';
import { IDEMPOTENCY_KEY_MAX, NAME_MAX, POSTCODE_MAX, REASON_MAX, SOURCE_MAX } from '../text/limits.ts';
import { refuseText, type TextLimits } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError, type ValidationIssue } from '../text/validation-error.ts';

/** What a signer types. */
export interface SignatureInput {
  readonly name: string;
  readonly email: string;
  readonly country: string;
  readonly postcode: string | null;
  readonly reason: string | null;
  readonly consents: readonly ConsentInput[];
  readonly locale: string | null;
  /** Where the signer came from. */
  readonly source: string | null;
  readonly idempotencyKey: string | null;
}

/** Everything wrong with `input`, or `null` when nothing is. */
export function refuseSignatureInput(input: SignatureInput): ValidationError | null {
  return refuseInput([
    refuseText(['name'], input.name, { min: 1, max: NAME_MAX }),
    refuseEmail(['email'], input.email),
    refuseCountry(['country'], input.country),
    optional('postcode', input.postcode, { min: 0, max: POSTCODE_MAX }),
    optional('reason', input.reason, { min: 0, max: REASON_MAX, multiline: true }),
    ...refuseConsents(['consents'], input.consents),
    input.locale === null ? null : refuseLocale(['locale'], input.locale),
    optional('source', input.source, { min: 0, max: SOURCE_MAX }),
    optional('idempotencyKey', input.idempotencyKey, { min: 1, max: IDEMPOTENCY_KEY_MAX }),
  ]);
}

function optional(field: string, value: string | null, limits: TextLimits): ValidationIssue | null {
  return value === null ? null : refuseText([field], value, limits);
}
