import type { ModerationWords } from '#lib/messages/moderation.ts';

type CaseErrors = ModerationWords['case']['errors'];

const WORDS: Readonly<Record<string, keyof CaseErrors>> = {
  CaseClaimedError: 'claimed',
  CaseDecidedError: 'decided',
  OwnCaseError: 'own',
  IllegalTransitionError: 'illegal',
  MailingEndedError: 'ended',
};

const FIELDS: Readonly<Record<string, keyof CaseErrors>> = {
  decision: 'decision',
  reason: 'reason',
  publicNote: 'note',
};

/** Why the API did not do what was asked of a case, in words. */
export function caseRefusal(
  refusal: { readonly __typename: string; readonly issues?: readonly { readonly path: readonly string[] }[] },
  errors: CaseErrors,
): string {
  const field = refusal.issues?.[0]?.path.at(-1);
  return errors[(field && FIELDS[field]) || WORDS[refusal.__typename] || 'failed'];
}
