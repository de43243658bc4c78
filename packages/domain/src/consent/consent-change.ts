import { refuseInput, ValidationError } from '../text/validation-error.ts';
import type { ConsentPurpose } from './consent-text.ts';

/** One kind of mail agreed to, or taken back, after signing. */
export interface ConsentChange {
  /** Whose mail it is; `null` for the petition's own updates. */
  readonly organisationId: string | null;
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
}

/** What is wrong with `change` by itself, or `null` when nothing is. */
export function refuseConsentChange({ organisationId, purpose }: ConsentChange): ValidationError | null {
  if ((purpose === 'ORGANISATION_NEWS') === (organisationId !== null)) return null;
  const message = 'Name the organisation for its news, and none for updates of the petition.';
  return refuseInput([{ path: ['organisation'], message }]);
}

/** The refusal of a consent to an organisation that the hub does not know. */
export function refuseUnknownOrganisation(): ValidationError {
  const message = 'This hub knows no such organisation. Reload the page.';
  return new ValidationError([{ path: ['organisation'], message }]);
}
