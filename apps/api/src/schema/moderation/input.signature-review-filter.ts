import type { SignatureReviewFilter, Suspicion } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { SuspicionEnum } from './enums.ts';

export const SignatureReviewFilterInput = builder.inputType('SignatureReviewFilterInput', {
  description: 'Which signatures of the petition. Every condition narrows.',
  fields: (t) => ({
    heldOnly: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Only those that wait for a moderator. A release is always about these.',
    }),
    suspicions: t.field({
      type: [SuspicionEnum],
      required: true,
      defaultValue: [],
      description: 'Only those with one of these, or more.',
    }),
    signedFrom: t.field({ type: 'DateTime', description: 'Only those signed from this moment on.' }),
    signedTo: t.field({ type: 'DateTime', description: 'Only those signed before this moment.' }),
  }),
});

/** The filter as the commands know it. */
export function reviewFilter({
  heldOnly,
  suspicions,
  signedFrom,
  signedTo,
}: typeof SignatureReviewFilterInput.$inferInput): SignatureReviewFilter<Suspicion> {
  return { heldOnly, suspicions, signedFrom: signedFrom ?? null, signedTo: signedTo ?? null };
}
