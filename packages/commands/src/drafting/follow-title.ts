import { slugOf } from '@groundswell/domain';
import { updatePetitionChoices, type Transaction } from '@groundswell/store';
import { freeSlug } from './free-slug.ts';

/** Nobody knows the address of a draft: it follows the title, unless somebody chose it. */
export async function followTitle(
  tx: Transaction,
  { id, slug }: { readonly id: string; readonly slug: string },
  before: string,
  after: string,
): Promise<void> {
  const [from, to] = [slugOf(before), slugOf(after)];
  const madeFromTitle =
    slug === from || (slug.startsWith(`${from}-`) && /^\d+$/.test(slug.slice(from.length + 1)));
  if (from === to || !madeFromTitle) return;
  await updatePetitionChoices(tx, id, { slug: await freeSlug(tx, to) });
}
