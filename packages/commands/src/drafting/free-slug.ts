import { isSlugTaken, lockSlugs, type Transaction } from '@groundswell/store';

/** `slug` itself, or with the first free number; nobody else takes it before the transaction ends. */
export async function freeSlug(tx: Transaction, slug: string): Promise<string> {
  await lockSlugs(tx);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isSlugTaken(tx, candidate))) return candidate;
  }
}
