import type { Prisma } from '@groundswell/store';

/** The timeline items a reader may know of now: a milestone of a high-risk petition waits for its tick. */
export function toldItems() {
  return { at: { lte: new Date() } } satisfies Prisma.TimelineItemWhereInput;
}
