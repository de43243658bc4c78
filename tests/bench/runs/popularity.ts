/**
 * `people` over `petitions`, skewed as popularity is: the n-th petition has 1/n of the first
 * one's. Returns the petition of each, by index; the same each time.
 */
export function skewed(people: number, petitions: number): number[] {
  const weights = Array.from({ length: petitions }, (_, index) => 1 / (index + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const chosen: number[] = [];
  let reached = 0;
  for (const [petition, weight] of weights.entries()) {
    reached += (weight / whole) * people;
    while (chosen.length < Math.round(reached)) chosen.push(petition);
  }
  return shuffled(chosen);
}

/** In an order that looks like chance and is none. */
function shuffled(values: readonly number[]): number[] {
  const STEP = 7_919;
  return values.map((_, place) => values[(place * STEP) % values.length] ?? 0);
}
