import { isSlugTaken, type Transaction } from '@groundswell/store';

/** `slug` itself, or with the first free number. A race ends at `petition_one_per_slug`. */
export async function freeSlug(tx: Transaction, slug: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isSlugTaken(tx, candidate))) return candidate;
  }
}
