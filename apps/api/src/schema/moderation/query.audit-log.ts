import { refuseAuditing } from '@groundswell/domain';
import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { z } from 'zod';
import { badInput } from '../../graphql/bad-input.ts';
import { encodeId, idOf } from '../../graphql/global-id.ts';
import { builder, pageCost } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';

interface AuditRow {
  readonly id: bigint;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly petitionId: string | null;
  readonly detail: string | null;
}

const AuditEntry = builder.objectRef<AuditRow>('AuditEntry').implement({
  description: 'Something that was done. Entries are added and never changed. For admins.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    actorKind: t.exposeString('actorKind', { description: '"account", "partner", "operator" or "visitor".' }),
    actor: t.id({
      nullable: true,
      description: 'Who did it, to filter by. Null of visitors and the operator.',
      resolve: ({ actorKind, actorId }) => actorId && encodeId(TYPE_OF[actorKind] ?? 'Account', actorId),
    }),
    actorName: t.string({
      nullable: true,
      description: 'The name of the account or the key; null when it has none, or is gone.',
      resolve: async ({ actorKind, actorId }, _args, { reader }) => {
        if (actorId === null) return null;
        const where = { id: actorId };
        const found =
          actorKind === 'partner'
            ? await reader.apiKey.findUnique({ where, select: { name: true } })
            : await reader.account.findUnique({ where, select: { name: true } });
        return found?.name ?? null;
      },
    }),
    action: t.exposeString('action', { description: 'What was done: "decide-case".' }),
    petition: t.prismaField({
      type: Petition,
      nullable: true,
      description: 'What it was about; null when it was about none, or is gone.',
      resolve: (query, { petitionId }, _args, { reader }) =>
        petitionId === null ? null : reader.petition.findUnique({ ...query, where: { id: petitionId } }),
    }),
    detail: t.exposeString('detail', { nullable: true, description: 'Codes: "REJECT SPAM".' }),
  }),
});

const TYPE_OF: Readonly<Record<string, string>> = { account: 'Account', partner: 'ApiKey' };

const AuditLogConnection = builder.connectionObject(
  { type: AuditEntry, name: 'AuditLogConnection', description: 'A page of the audit log.' },
  { name: 'AuditLogEdge' },
);

const CURSOR = /^audit:(\d{1,18})$/;
const cursorOf = (id: bigint) => Buffer.from(`audit:${id}`).toString('base64url');
const placeOf = (cursor: string) => CURSOR.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
const cursor = z
  .string()
  .max(60)
  .refine((text) => placeOf(text) !== undefined, 'not a cursor this API gave out');

builder.queryField('auditLog', (t) =>
  t.field({
    type: AuditLogConnection,
    nullable: true,
    description: 'Who did what, the newest first. Null but for admins.',
    args: {
      ...t.arg.connectionArgs(),
      after: t.arg.string({ validate: cursor }),
      before: t.arg.string({ validate: cursor }),
      petition: t.arg.id({ description: 'Only what was about this petition.' }),
      actor: t.arg.id({ description: 'Only what this account or key did.' }),
    },
    complexity: pageCost,
    resolve: (_root, { petition, actor: by, ...args }, { reader, actor }) => {
      if (refuseAuditing(actor)) return null;
      const about = {
        ...(petition ? { petitionId: idNamed(['petition'], petition, 'Petition') } : {}),
        ...(by ? { actorId: idNamed(['actor'], by, 'Account', 'ApiKey') } : {}),
      };
      return resolveCursorConnection(
        { args, defaultSize: 20, maxSize: 100, toCursor: ({ id }: AuditRow) => cursorOf(id) },
        ({ after, before, limit, inverted }: ResolveCursorConnectionArgs): Promise<AuditRow[]> =>
          reader.auditEntry.findMany({
            where: {
              ...about,
              id: {
                lt: after ? BigInt(placeOf(after) ?? 0) : undefined,
                gt: before ? BigInt(placeOf(before) ?? 0) : undefined,
              },
            },
            orderBy: { id: inverted ? 'asc' : 'desc' },
            take: limit,
          }),
      );
    },
  }),
);

function idNamed(path: string[], publicId: string, ...types: string[]): string {
  for (const type of types) {
    const id = idOf(type, publicId);
    if (id !== null) return id;
  }
  throw badInput(path, `${path.join('.')}: not an id of ${types.join(' or ')}`);
}
