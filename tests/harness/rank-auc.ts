/**
 * How well `ones` can be told from `others` by size alone: the share of pairs in which the one is the
 * larger, ties counted half (the area under the ROC curve, by Mann and Whitney). 0.5 is guessing, 0
 * and 1 are certainty.
 */
export function rankAuc(ones: readonly number[], others: readonly number[]): number {
  const all = [...ones.map((value) => ({ value, one: 1 })), ...others.map((value) => ({ value, one: 0 }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let index = from; index < to; index += 1) rankSum += rank * (all[index]?.one ?? 0);
    from = to;
  }
  return (rankSum - (ones.length * (ones.length + 1)) / 2) / (ones.length * others.length);
}
