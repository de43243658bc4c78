export const MAILING_STATES = ['AWAITING_APPROVAL', 'SENDING', 'DONE', 'REFUSED', 'CANCELLED'] as const;
/** Where a mailing is: waiting for a moderator, under way, over, refused by a moderator, cancelled by its author. */
export type MailingState = (typeof MAILING_STATES)[number];

/** How far a mailing has come, in recipients. */
export interface MailingProgress {
  readonly state: MailingState;
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
}

/** A number that grows with every step of a mailing: of two views of it, the one with the higher is newer. */
export function mailingRevision({ state, sent, skipped, failed }: MailingProgress): number {
  return (sent + skipped + failed) * MAILING_STATES.length + MAILING_STATES.indexOf(state);
}

/** Recipients up to which a mailing goes by itself, where the hub says nothing else. */
export const MAILING_APPROVAL_ABOVE_DEFAULT = 1_000;

/** Whether a mailing of `size` recipients waits for a moderator where the hub lets up to `approvalAbove` go by themselves. */
export function awaitsApproval(size: number, approvalAbove: number): boolean {
  return size > approvalAbove;
}
