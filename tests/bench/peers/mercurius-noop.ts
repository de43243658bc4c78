import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { NO_SIGNATURE, SIGNING_TYPE_DEFS } from '../subjects/signing-schema.ts';
import type { Server } from '../subjects/subject.ts';
import { versionsOf } from '../subjects/versions-of.ts';

/** Mercurius whose mutation does nothing: what is left is Mercurius on Fastify. */
export async function start(): Promise<Server> {
  const app = Fastify();
  await app.register(mercurius, {
    schema: SIGNING_TYPE_DEFS,
    resolvers: {
      Query: { hub: () => 'Groundswell' },
      Mutation: { signPetition: () => NO_SIGNATURE },
    },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    port: (app.server.address() as AddressInfo).port,
    versions: versionsOf(import.meta.url, ['mercurius', 'fastify', 'graphql']),
    close: () => app.close(),
  };
}
