import { isAppealable, isDecisionReason } from '@groundswell/domain';
import { decisionMail, type MailMessage } from '@groundswell/mail';
import type { DecisionMail } from '@groundswell/store';
import { messageId, type Letterhead } from './letterhead.ts';

/** The message that tells a creator what became of a case; `null` of what they are not told. */
export function composeDecision(
  { caseId, kind, decision, reasonCode, publicNote, slug, title, name, email, locale }: DecisionMail,
  { hubName, origin }: Letterhead,
): MailMessage | null {
  const outcome = outcomeOf(kind, decision);
  if (outcome === null) return null;
  return decisionMail({
    id: messageId('DECISION', caseId),
    to: email,
    locale,
    name,
    outcome,
    hubName,
    hubUrl: origin,
    petitionTitle: title,
    reason: isDecisionReason(reasonCode) ? reasonCode : 'OTHER',
    note: publicNote,
    appealable: isAppealable({ kind, decision }),
    decisionUrl: `${origin}/manage/${encodeURIComponent(slug)}/decision`,
  });
}

function outcomeOf(kind: DecisionMail['kind'], decision: DecisionMail['decision']) {
  switch (kind) {
    case 'PETITION':
    case 'REPORT':
      return decision === 'DISMISS' ? null : (`PETITION_${decision}` as const);
    case 'UPDATE':
      return decision === 'REMOVE' ? 'UPDATE_REMOVE' : null;
    case 'MAILING':
      return decision === 'APPROVE' || decision === 'REJECT' ? (`MAILING_${decision}` as const) : null;
    case 'APPEAL':
      return decision === 'RESTORE' || decision === 'DISMISS' ? (`APPEAL_${decision}` as const) : null;
    case 'HELD_SIGNATURES':
      return null;
  }
}
