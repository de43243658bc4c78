/** One part of a report: a table under its title, sentences, and every single run. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly runs: unknown;
}
