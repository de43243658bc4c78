import type { CaseParties } from '@groundswell/domain';
import type { findCaseForUpdate } from '@groundswell/store';

/** A case held for a change, with whoever is part of it. */
export type HeldCase = NonNullable<Awaited<ReturnType<typeof findCaseForUpdate>>>;

/** Who is part of `held`, as the rule of four eyes reads it. */
export function partiesOf({ petition, update, mailing, appealedById, appealOf }: HeldCase): CaseParties {
  return {
    petition,
    authorId: update?.authorId ?? mailing?.createdById ?? null,
    appealedById,
    firstDecidedById: appealOf?.decidedById ?? null,
  };
}
