/** The middle of several measurements, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return { median: (low + high) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** "90 100 (85 000-94 000)", in three significant digits; one number where there was one run. */
export function showSpread({ median, min, max }: Spread): string {
  return min === max ? show(median) : `${show(median)} (${show(min)}-${show(max)})`;
}

function show(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) < 1_000 ? String(rounded) : rounded.toLocaleString('en').replaceAll(',', ' ');
}
