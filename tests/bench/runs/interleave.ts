/** A run whose load generator was busier than this measured the generator. */
const LOAD_BUSY_MAX = 0.95;

export interface Measured {
  readonly loadBusy: number;
}

/** Every repetition of every contestant, in the order they were asked for. */
export type Repetitions<R> = readonly { readonly label: string; readonly results: readonly R[] }[];

/** Somebody who is measured, under the name that stands in the table. */
export interface Contestant<R> {
  readonly label: string;
  readonly run: () => Promise<R>;
}

/**
 * Run every contestant `reps` times, forwards and backwards in turns (A B B A ...), so that
 * what changes on the machine meanwhile meets all alike. A run of a load generator that had
 * no time to spare is thrown away and made again, once.
 */
export async function interleave<R extends Measured>(
  contestants: readonly Contestant<R>[],
  reps: number,
): Promise<Repetitions<R>> {
  const results = new Map(contestants.map(({ label }) => [label, [] as R[]]));
  for (let rep = 0; rep < reps; rep += 1) {
    for (const { label, run } of rep % 2 === 0 ? contestants : contestants.toReversed()) {
      console.log(`run ${rep + 1} of ${reps}: ${label}`);
      let result = await run();
      if (result.loadBusy > LOAD_BUSY_MAX) {
        console.log(`  thrown away: the load took ${Math.round(result.loadBusy * 100)} % of its core`);
        result = await run();
      }
      results.get(label)?.push(result);
    }
  }
  return contestants.map(({ label }) => ({ label, results: results.get(label) ?? [] }));
}
