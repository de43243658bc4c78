import {
  DECISION_REASONS,
  MODERATION_DECISIONS,
  MODERATION_KINDS,
  REPORT_REASONS,
} from '@groundswell/domain';
import { builder } from '../builder.ts';

export const ModerationKindEnum = builder.enumType('ModerationKind', {
  description:
    'What a case is about: a new petition, an update, a large mailing, what visitors reported, held signatures, or an appeal.',
  values: MODERATION_KINDS,
});

export const ModerationDecisionEnum = builder.enumType('ModerationDecision', {
  description:
    'APPROVE lets it be, REJECT sends it back, REMOVE takes it down, RESTORE brings it back, DISMISS changes nothing.',
  values: MODERATION_DECISIONS,
});

export const DecisionReasonEnum = builder.enumType('DecisionReason', {
  description: 'Why a moderator decided so: the reason codes of the public log of decisions.',
  values: DECISION_REASONS,
});

export const ReviewDecisionEnum = builder.enumType('ReviewDecision', {
  description: 'A decision about a petition as a whole.',
  values: ['APPROVE', 'REJECT', 'REMOVE', 'RESTORE'] as const,
});

export const ReportReasonEnum = builder.enumType('ReportReason', {
  description: 'What is wrong with a petition.',
  values: REPORT_REASONS,
});
