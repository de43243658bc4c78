import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import TracingPlugin, { isRootField, wrapResolver } from '@pothos/plugin-tracing';
import ValidationPlugin from '@pothos/plugin-validation';
import { getDatamodel, type Database, type PrismaTypes } from '@groundswell/store';
import { z } from 'zod';
import type { ApiContext } from '../graphql/context.ts';
import { badInput } from '../graphql/bad-input.ts';
import { LIMITS } from '../graphql/limits.ts';
import { decodeId, encodeId } from '../graphql/global-id.ts';
import { log } from '../log.ts';

/** Rows a connection holds at most in one page. */
const PAGE_MAX = 100;
const PAGE_DEFAULT = 20;
/** A root field slower than this is worth a line in the log, in milliseconds. */
const SLOW_MS = 1_000;

/** What an id names that none of ours can name. */
const NOTHING = 'Nothing';

const pageSize = z.int().min(0).max(PAGE_MAX);

/** A cursor as the Prisma plugin writes it; of a UUID, for every connection is ordered down to the id. */
const CURSOR = /^GPC:S:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const cursor = z
  .string()
  .refine((text) => CURSOR.test(Buffer.from(text, 'base64').toString()), 'not a cursor this API gave out');
/** Lists inside a connection have the length that was asked of the connection; see `pageCost`. */
const ONCE = { field: 1, multiplier: 1 };

/** What a page of a connection costs: its fields, as often as it may have items. */
export function pageCost({ first, last }: { readonly first?: number | null; readonly last?: number | null }) {
  return { field: 1, multiplier: first ?? last ?? PAGE_DEFAULT };
}

export const builder = new SchemaBuilder<{
  PrismaTypes: PrismaTypes;
  Context: ApiContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  AuthScopes: { moderator: boolean };
  Connection: { readonly pageSize?: number };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    URL: { Input: string; Output: string };
    Locale: { Input: string; Output: string };
    CountryCode: { Input: string; Output: string };
  };
}>({
  // Errors before Prisma: a refusal is an answer, and its field still gets its selection.
  plugins: [
    ErrorsPlugin,
    ScopeAuthPlugin,
    RelayPlugin,
    PrismaPlugin,
    ComplexityPlugin,
    TracingPlugin,
    ValidationPlugin,
  ],
  defaultFieldNullability: false,
  // Only what a field lists is shown; with `[Error]` a thrown fault would reach the client.
  errors: { defaultTypes: [] },
  scopeAuth: {
    authScopes: ({ actor }) => ({ moderator: actor.kind === 'account' && actor.moderator }),
  },
  relay: {
    cursorType: 'String',
    nodesOnConnection: { complexity: ONCE },
    edgesFieldOptions: { nullable: { list: false, items: false }, complexity: ONCE },
    afterArgOptions: { validate: cursor },
    beforeArgOptions: { validate: cursor },
    encodeGlobalID: (typename, id) => encodeId(typename, String(id)),
    decodeGlobalID: (id) => decodeId(id) ?? { typename: NOTHING, id: '' },
    firstArgOptions: {
      validate: pageSize,
      description: `Items to read, 0 to ${PAGE_MAX}; ${PAGE_DEFAULT} when left out.`,
    },
    lastArgOptions: { validate: pageSize, description: `Items to read from the end, 0 to ${PAGE_MAX}.` },
    nodeQueryOptions: {
      description: 'The thing with this id; null when there is none that this reader may see.',
      resolve: (_root, { id }, _ctx, _info, resolveNode) =>
        id.typename === NOTHING ? null : resolveNode(id),
    },
    nodesQueryOptions: false,
  },
  prisma: {
    // The plugin reads through the reader; it is typed for a whole client.
    client: ({ reader }) => reader as unknown as Database,
    dmmf: getDatamodel(),
    defaultConnectionSize: PAGE_DEFAULT,
    maxConnectionSize: PAGE_MAX,
    onUnusedQuery: 'error',
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: LIMITS.complexity },
    complexityError: (_kind, { complexity, maxComplexity }) =>
      badInput(
        [],
        `The operation costs ${complexity}; the limit is ${maxComplexity}. Ask for fewer fields or shorter lists.`,
      ),
  },
  tracing: {
    default: (config) => isRootField(config),
    wrap: (resolver, _options, { parentType, name }) =>
      wrapResolver(resolver, (_error, duration) => {
        if (duration > SLOW_MS)
          log.warn({ field: `${parentType}.${name}`, ms: Math.round(duration) }, 'slow field');
      }),
  },
  validation: {
    validationError: ({ issues }) => {
      const [issue] = issues;
      const path = (issue?.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
      return badInput(path, `${path.join('.')}: ${issue?.message ?? 'not accepted'}`);
    },
  },
});

builder.queryType({ description: 'What can be read.' });
builder.mutationType({ description: 'What can be done. Every refusal is a member of the result.' });
builder.subscriptionType({
  description: 'What can be followed, over graphql-transport-ws or server-sent events.',
});
