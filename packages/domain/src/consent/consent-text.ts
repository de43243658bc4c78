import { refuseInput, type ValidationError, type ValidationIssue } from '../text/validation-error.ts';

export const CONSENT_PURPOSES = ['PETITION_UPDATES', 'ORGANISATION_NEWS'] as const;
/** What a supporter can agree to receive. Signing never depends on any of it. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** The version of the consent sentences on the signing form; stored with each consent. */
export const CONSENT_TEXT_VERSION = '2026-11-22';
/** The version of the privacy policy; stored with each signature request. */
export const PRIVACY_POLICY_VERSION = '2026-11-22';

/** At most this many consents in one form: one for each organisation and purpose. */
const CONSENTS_MAX = 10;

/** One ticked box. */
export interface ConsentInput {
  /** Whose mail it is; `null` for the petition's own updates. */
  readonly organisationId: string | null;
  readonly purpose: ConsentPurpose;
  /** Which wording was on the screen; only a version this hub has shown counts. */
  readonly textVersion: string;
}

/** What is wrong with `consents`, a place for each; all `null` when nothing is. */
export function refuseConsents(
  path: readonly string[],
  consents: readonly ConsentInput[],
): (ValidationIssue | null)[] {
  if (consents.length > CONSENTS_MAX) {
    return [{ path, message: `Keep the consents to ${CONSENTS_MAX}; there are ${consents.length}.` }];
  }
  return consents.map(({ organisationId, purpose, textVersion }, index) => {
    const at = [...path, String(index)];
    if (textVersion !== CONSENT_TEXT_VERSION) {
      return {
        path: [...at, 'textVersion'],
        message: `This hub shows consent text ${CONSENT_TEXT_VERSION}. Reload the form.`,
      };
    }
    if ((purpose === 'ORGANISATION_NEWS') !== (organisationId !== null)) {
      return {
        path: [...at, 'organisation'],
        message: 'Name the organisation for its news, and none for updates of the petition.',
      };
    }
    return null;
  });
}

/** Why `consents` to organisations other than `known` cannot be kept, or `null` when all are known. */
export function refuseUnknownOrganisations(
  consents: readonly ConsentInput[],
  known: ReadonlySet<string>,
): ValidationError | null {
  return refuseInput(
    consents.map(({ organisationId }, index) =>
      organisationId === null || known.has(organisationId)
        ? null
        : {
            path: ['consents', String(index), 'organisation'],
            message: 'This hub knows no such organisation. Reload the form.',
          },
    ),
  );
}
