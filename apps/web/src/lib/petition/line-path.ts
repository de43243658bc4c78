/** A point of a chart, in whatever units its axes have. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * An SVG path through `points`, stretched to a box 100 wide and 24 high whose floor
 * is `y = 0`; empty without two points apart in `x`.
 *
 * @param points ascending in `x`
 */
export function linePath(points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.x === last.x) return '';
  const top = Math.max(1, ...points.map(({ y }) => y));
  return points
    .map(({ x, y }, index) => {
      const across = ((x - first.x) / (last.x - first.x)) * 100;
      const down = 23 - (y / top) * 22;
      return `${index === 0 ? 'M' : 'L'}${across.toFixed(1)} ${down.toFixed(1)}`;
    })
    .join('');
}
