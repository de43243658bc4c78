import type { Prisma } from '@groundswell/store';

/** The condition on a case that somebody has to decide: open, and about something that is still there to decide. */
export const WAITING = {
  decidedAt: null,
  NOT: [
    { kind: 'MAILING', mailing: { state: { not: 'AWAITING_APPROVAL' } } },
    { kind: 'UPDATE', update: { retractedAt: { not: null } } },
  ],
} satisfies Prisma.ModerationCaseWhereInput;
