import type { Prisma } from '@groundswell/store';

/** The timeline items a reader may ever know of: no retracted update. */
export const TELLABLE = {
  OR: [{ updateId: null }, { update: { retractedAt: null } }],
} satisfies Prisma.TimelineItemWhereInput;

/** Those a reader may know of now: a milestone of a high-risk petition waits for its tick. */
export function toldItems() {
  return { at: { lte: new Date() }, ...TELLABLE } satisfies Prisma.TimelineItemWhereInput;
}
