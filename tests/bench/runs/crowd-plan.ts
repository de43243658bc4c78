import type { LoadPlan } from '../load/load-plan.ts';
import type { Operation } from '../subjects/subject.ts';
import type { Stage } from './stage.ts';

/** A load that follows the counts of `petitions` petitions, each socket the one `variantOf` says. */
export async function crowdOverPetitions(
  { server, address }: Stage,
  petitions: number,
  variantOf: readonly number[],
): Promise<LoadPlan> {
  const variants: (readonly Operation[])[] = [];
  for (let index = 0; index < petitions; index += 1) {
    variants.push([(await server.call('operations', index)).count]);
  }
  const sockets = variantOf.length;
  return { ...address, sockets, variants, variantOf, ids: 'foreign', perTick: sockets };
}
