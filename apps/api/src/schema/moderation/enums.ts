import {
  SIGNATURE_REVIEW_KINDS,
  SIGNATURE_REVIEW_STATES,
  SUSPICIONS,
  VOID_REASONS,
} from '@groundswell/domain';
import { builder } from '../builder.ts';

export const SuspicionEnum = builder.enumType('Suspicion', {
  description: 'What made a signing look unlike a person’s. Never shown to who signs.',
  values: SUSPICIONS,
});

export const SignatureReviewKindEnum = builder.enumType('SignatureReviewKind', {
  description: 'RELEASE counts signatures that were held; VOID takes signatures out.',
  values: SIGNATURE_REVIEW_KINDS,
});

export const SignatureReviewStateEnum = builder.enumType('SignatureReviewState', {
  description: 'How far a review is.',
  values: SIGNATURE_REVIEW_STATES,
});

export const VoidReasonEnum = builder.enumType('VoidReason', {
  description: 'Why signatures were taken out of a count: the reason codes of the public ledger.',
  values: VOID_REASONS,
});

export const SignatureStateEnum = builder.enumType('ReviewedSignatureState', {
  description: 'COUNTED is in the count; HELD waits for a moderator and is not.',
  values: ['COUNTED', 'HELD'] as const,
});
