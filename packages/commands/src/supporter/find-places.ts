import { findKeyedPetitions, findSupporterPlaces, type SupporterPlace } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import type { PetitionKeys } from '../vault/vault.ts';

/**
 * Petitions looked through at a time. Measured: deriving an address's key takes some 70 µs for each,
 * so that nobody else waits longer than about 7 ms for their turn.
 */
const PAGE = 100;

/** A petition where an address has something, and the keys to it. */
export interface KnownPlace extends SupporterPlace {
  readonly keys: PetitionKeys;
}

/**
 * Everywhere `canonicalEmail` has a signature or a request.
 *
 * No row links one person's signatures, and none may: so the address's key is derived for every
 * petition of the hub and looked up, a page of petitions in one statement.
 */
export async function findPlaces(
  canonicalEmail: string,
  { db, vault }: CommandContext,
): Promise<KnownPlace[]> {
  const known: KnownPlace[] = [];
  for (let after: string | null = null; ;) {
    const petitions = await findKeyedPetitions(db, { after, limit: PAGE });
    const places = petitions.map(({ id, sealedDataKey }) => {
      const keys = vault.petitionKeys(id, sealedDataKey);
      return { petitionId: id, keys, emailKey: keys.emailKey(canonicalEmail) };
    });
    const here = places.length === 0 ? new Set() : await findSupporterPlaces(db, places);
    known.push(...places.filter(({ petitionId }) => here.has(petitionId)));
    after = petitions.at(-1)?.id ?? null;
    if (petitions.length < PAGE) return known;
  }
}
