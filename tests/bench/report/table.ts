/** Rows as a Markdown table, columns as wide as their widest cell. The first row names them. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head, ...body] = rows.map((row) => line(row, widths));
  const rule = line(
    widths.map((width) => '-'.repeat(width)),
    widths,
  );
  return [head, rule, ...body].join('\n');
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
}
