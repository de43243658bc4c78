import type { GraphQLResolveInfo } from 'graphql';
import type { PrismaTypes, Reader } from '@groundswell/store';
import { asksForIdOnly } from '../../graphql/asks-for-id-only.ts';

type PetitionRow = PrismaTypes['Petition']['Shape'];

/**
 * The petition `petitionId` that a payload is about, with what `query` selects of it. Whoever
 * asks for no more than its id need not wait for the database.
 */
export function petitionById(
  query: object,
  petitionId: string,
  reader: Reader,
  info: GraphQLResolveInfo,
): PetitionRow | Promise<PetitionRow> {
  if (asksForIdOnly(info)) return { id: petitionId } as PetitionRow;
  return reader.petition.findUniqueOrThrow({ ...query, where: { id: petitionId } });
}
