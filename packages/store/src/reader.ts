import type { Database } from './database.ts';
import type { Prisma } from './generated/prisma/client.ts';

type ReadMethod =
  'findUnique' | 'findUniqueOrThrow' | 'findFirst' | 'findMany' | 'count' | 'aggregate' | 'groupBy';

/** The database as resolvers see it: a write does not compile. */
export type Reader = { readonly [D in Uncapitalize<Prisma.ModelName>]: Pick<Database[D], ReadMethod> };
