import type { PrismaTypes, Reader } from '@groundswell/store';

/** The organisation `id` with what `query` selects of it; `null` for no id. */
export async function organisationById(
  query: object,
  id: string | null,
  reader: Reader,
): Promise<PrismaTypes['Organisation']['Shape'] | null> {
  return id === null ? null : reader.organisation.findUnique({ ...query, where: { id } });
}
