/**
 * A table written as text: the first line names the columns, every other one a row and its marks,
 * spaces between.
 *
 * @returns the marks by row and column. Throws a `RangeError` for a row with too few or too many.
 */
export function readTable<Column extends string, Mark extends string>(
  text: string,
): ReadonlyMap<string, Readonly<Record<Column, Mark>>> {
  const [head = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));
  return new Map(
    rows.map(([name = '', ...marks]) => {
      if (marks.length !== head.length)
        throw new RangeError(`readTable: ${name} has ${marks.length} marks, expected ${head.length}`);
      return [
        name,
        Object.fromEntries(head.map((column, at) => [column, marks[at]])) as Record<Column, Mark>,
      ];
    }),
  );
}
