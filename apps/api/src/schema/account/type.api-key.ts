import { refuseAdministering, refuseOwning, type Actor } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { Organisation } from '../organisation/type.organisation.ts';
import { ApiScopeEnum } from './enums.ts';

export const ApiKey = builder.prismaNode('ApiKey', {
  description: "A key for an organisation's programs, without its secret. Only its owners and admins see it.",
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { actor }) => ({ id, ...ownedBy(actor) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What its owners call it.' }),
    prefix: t.exposeString('prefix', { description: 'What its secret begins with, to tell keys apart.' }),
    scopes: t.expose('scopes', { type: [ApiScopeEnum] }),
    test: t.exposeBoolean('test', { description: 'Whether it changes nothing public.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    lastUsedOn: t.expose('lastUsedOn', {
      type: 'DateTime',
      nullable: true,
      description: 'The day it was last used, at midnight UTC.',
    }),
  }),
});

builder.prismaObjectField(Organisation, 'apiKeys', (t) =>
  t.prismaField({
    type: [ApiKey],
    nullable: true,
    description: 'Its keys, newest first, for its owners and admins; null for everybody else.',
    select: { id: true },
    resolve: (query, { id }, _args, { actor, reader }) => {
      if (refuseOwning(actor, id)) return null;
      return reader.apiKey.findMany({
        ...query,
        where: { organisationId: id },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: 100,
      });
    },
  }),
);

/** The condition on a key that `actor` may see. */
function ownedBy(actor: Actor) {
  if (refuseAdministering(actor) === null) return {};
  const memberships = actor.kind === 'account' ? actor.memberships : [];
  const owned = memberships.filter(({ owner }) => owner).map(({ organisationId }) => organisationId);
  return { organisationId: { in: owned } };
}
