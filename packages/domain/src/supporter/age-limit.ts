import { DomainError } from '../domain-error.ts';

export const AGE_STATEMENTS = ['OF_AGE', 'GUARDIAN_AGREES'] as const;
/** What a supporter says of their age. No birth date is asked for or kept. */
export type AgeStatement = (typeof AGE_STATEMENTS)[number];

const AGE_LIMIT = 16;
/** Where the law sets another age for consent to data processing (US: COPPA, 16 CFR 312.2). */
const AGE_LIMIT_BY_COUNTRY: Readonly<Record<string, number>> = { US: 13 };

/** The age in years from which a person in `country` (ISO 3166-1 alpha-2) signs for themselves. */
export function ageLimit(country: string): number {
  return AGE_LIMIT_BY_COUNTRY[country] ?? AGE_LIMIT;
}

/** Neither of age nor allowed by a parent or guardian: then there is no signature. */
export class AgeConsentRequiredError extends DomainError {
  readonly code = 'AGE_CONSENT_REQUIRED';
  readonly ageLimit: number;
  constructor(limit: number) {
    super(`Say that you are ${limit} or older, or that a parent or guardian agrees.`);
    this.ageLimit = limit;
  }
  override get path(): readonly string[] {
    return ['age'];
  }
}

/** Why a person in `country` with `statement` may not sign, or `null` when they may. */
export function refuseAge(statement: AgeStatement | null, country: string): AgeConsentRequiredError | null {
  return statement === null ? new AgeConsentRequiredError(ageLimit(country)) : null;
}
