import { isVoidReason } from '@groundswell/domain';
import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { z } from 'zod';
import { builder, pageCost } from '../builder.ts';
import { VoidReasonEnum } from '../moderation/enums.ts';
import { Petition } from './type.petition.ts';

interface LedgerRow {
  readonly seq: number;
  readonly kind: 'CONFIRMED' | 'WITHDRAWN' | 'VOIDED' | 'PAPER';
  readonly delta: number;
  readonly reasonCode: string | null;
  readonly period: Date;
  readonly paperBatch: { readonly number: number } | null;
}

const LedgerEntryKind = builder.enumType('LedgerEntryKind', {
  description: 'CONFIRMED adds one, WITHDRAWN and VOIDED take it back, PAPER adds sheets that were counted.',
  values: ['CONFIRMED', 'WITHDRAWN', 'VOIDED', 'PAPER'] as const,
});

const LedgerEntry = builder.objectRef<LedgerRow>('LedgerEntry').implement({
  description: 'One change of a count. Entries are added and never changed; the count is their sum.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'From 1 on each petition, without gaps.' }),
    kind: t.expose('kind', { type: LedgerEntryKind }),
    delta: t.exposeInt('delta', {
      description: 'By how much the count moved. 0 for a signature that left before it was counted.',
    }),
    reasonCode: t.field({
      type: VoidReasonEnum,
      nullable: true,
      description: 'Why a moderator took it out; only of VOIDED.',
      resolve: ({ reasonCode }) => (reasonCode !== null && isVoidReason(reasonCode) ? reasonCode : null),
    }),
    at: t.expose('period', {
      type: 'DateTime',
      description: 'The start of the hour it happened in; of the day when high-risk.',
    }),
    paperBatchNumber: t.int({
      nullable: true,
      description: 'Which batch of paper signatures; only of PAPER, whose delta is its count.',
      resolve: ({ paperBatch }) => paperBatch?.number ?? null,
    }),
  }),
});

const LedgerConnection = builder.connectionObject(
  { type: LedgerEntry, name: 'LedgerConnection', description: 'A page of the ledger.' },
  { name: 'LedgerEdge' },
);

/** A cursor is the entry's `seq`, so that a reader can go on from where they stopped for ever. */
const CURSOR = /^ledger:(\d{1,9})$/;
const cursorOf = (seq: number) => Buffer.from(`ledger:${seq}`).toString('base64url');
const seqOf = (cursor: string) => Number(CURSOR.exec(Buffer.from(cursor, 'base64url').toString())?.[1]);
const cursor = z
  .string()
  .max(40)
  .refine((text) => Number.isInteger(seqOf(text)), 'not a cursor this API gave out');

builder.prismaObjectFields(Petition, (t) => ({
  ledger: t.field({
    type: LedgerConnection,
    description:
      'Every change of the count, oldest first; `last` reads the newest. Whose they are is not said. High-risk petitions: whole past days only.',
    args: {
      ...t.arg.connectionArgs(),
      after: t.arg.string({ validate: cursor }),
      before: t.arg.string({ validate: cursor }),
    },
    complexity: pageCost,
    select: { id: true, highRisk: true },
    resolve: ({ id, highRisk }, args, { reader }) => {
      const today = new Date(new Date().setUTCHours(0, 0, 0, 0));
      return resolveCursorConnection(
        { args, defaultSize: 20, maxSize: 100, toCursor: ({ seq }: LedgerRow) => cursorOf(seq) },
        ({ after, before, limit, inverted }: ResolveCursorConnectionArgs): Promise<LedgerRow[]> =>
          reader.signatureEvent.findMany({
            where: {
              petitionId: id,
              seq: { gt: after ? seqOf(after) : undefined, lt: before ? seqOf(before) : undefined },
              period: { lt: highRisk ? today : undefined },
            },
            orderBy: { seq: inverted ? 'desc' : 'asc' },
            take: limit,
            select: {
              seq: true,
              kind: true,
              delta: true,
              reasonCode: true,
              period: true,
              paperBatch: { select: { number: true } },
            },
          }),
      );
    },
  }),
}));
