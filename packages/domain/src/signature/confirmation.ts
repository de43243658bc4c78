import { DomainError } from '../domain-error.ts';

/** How long a confirmation link works, in days. */
const CONFIRMATION_DAYS = 14;

/** The link is too old, was used to say "it wasn't me", or never was one of ours. */
export class ConfirmationExpiredError extends DomainError {
  readonly code = 'CONFIRMATION_EXPIRED';
  constructor() {
    super('This confirmation link does not work any more. Sign again and we will send you a new one.');
  }
}

/** What the rules about confirming read of a signature request. */
export interface SignatureRequest {
  readonly expiresAt: Date;
  readonly confirmedAt: Date | null;
  readonly rejectedAt: Date | null;
}

/** When a request made at `now` expires. */
export function confirmationExpiry(now: Date): Date {
  return new Date(now.getTime() + CONFIRMATION_DAYS * 86_400_000);
}

/** Why `request` cannot be confirmed or rejected at `now` for its link, or `null` when it can. */
export function refuseDecision(request: SignatureRequest, now: Date): ConfirmationExpiredError | null {
  return request.rejectedAt !== null || request.expiresAt <= now ? new ConfirmationExpiredError() : null;
}
