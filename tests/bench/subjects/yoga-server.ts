import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@groundswell/store';
import { createSchema, createYoga } from 'graphql-yoga';
import { audit } from '../hub/audit.ts';
import { bareCommands } from '../hub/bare-commands.ts';
import { openBenchDatabase } from '../hub/bench-database.ts';
import { startPetitions } from '../hub/fixture.ts';
import { SIGNING_TYPE_DEFS, type SignArgs, type SignatureAnswer } from './signing-schema.ts';
import type { Server } from './subject.ts';
import { versionsOf } from './versions-of.ts';

/** How a server writes a signature. */
export type Sign = (input: SignArgs['input']) => SignatureAnswer | Promise<SignatureAnswer>;

/** As long as the hub keeps an idle connection: one that is used again must not just be closing. */
const KEEP_ALIVE_MS = 65_000;

/** Yoga as its documentation wires it, whose `signPetition` is `sign`. */
export async function startYoga(sign: Sign): Promise<Server> {
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: SIGNING_TYPE_DEFS,
      resolvers: {
        Query: { hub: () => 'Groundswell' },
        Mutation: { signPetition: (_root: unknown, { input }: SignArgs) => sign(input) },
      },
    }),
    logging: false,
  });
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void yoga(request, response);
  });
  http.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 });
  await once(http, 'listening');
  return {
    port: (http.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, ['graphql-yoga', 'graphql']),
    async close() {
      http.closeAllConnections();
      http.close();
    },
  };
}

/** The same over Prisma and the hub's own tables, with one petition. */
export async function startYogaOnDatabase(
  server: string | null,
  signOn: (db: Database) => Sign,
): Promise<Server> {
  const database = await openBenchDatabase(server);
  const { db } = database;
  const [petitionId = ''] = await startPetitions(bareCommands(db), 1);
  const { slug } = await db.petition.findUniqueOrThrow({ where: { id: petitionId } });
  const yoga = await startYoga(signOn(db));
  return {
    ...yoga,
    versions: {
      ...yoga.versions,
      ...versionsOf(import.meta.resolve('@groundswell/store'), ['@prisma/client']),
    },
    signing: { petitionId, publicId: petitionId, slug, audit: () => audit(db, petitionId) },
    async close() {
      await yoga.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
