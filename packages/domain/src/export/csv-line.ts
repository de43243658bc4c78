/** What a spreadsheet takes for a formula when a cell begins with it. Full-width forms are read as the plain ones by some. */
const FORMULA = /^[\s\u00A0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /[",\r\n\t]/;

/**
 * One line of a CSV file (RFC 4180), its line break included. Text that a spreadsheet would run as a formula has an
 * apostrophe before it; numbers are as they are.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell === null ? '' : FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
