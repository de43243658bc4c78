import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';
import { table } from './table.ts';

const RESULTS = join(import.meta.dirname, '../results');

/** What a benchmark found. */
export interface Report {
  /** Stands above the table where there are several. */
  readonly title?: string;
  /** Table rows, the first of them naming the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Further tables, each under its title. */
  readonly more?: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];
  /** Sentences below the table: what lines were crossed, what was thrown away. */
  readonly notes: readonly string[];
  /** Every single measurement. */
  readonly runs: unknown;
}

/** Print `report` and write it with all its runs to `results/NAME.json`. */
export function publishReport(name: string, { title, rows, more = [], notes, runs }: Report): void {
  const machine = describeMachine();
  const tables = [{ title, rows }, ...more].map((each) =>
    each.title === undefined ? table(each.rows) : `${each.title}\n\n${table(each.rows)}`,
  );
  console.log(`\n${tables.join('\n\n')}\n\n${notes.join('\n')}\n`);
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ name, machine, rows, more, notes, runs }, null, 2)}\n`);
  console.log(`Every run is in ${file}.`);
}
