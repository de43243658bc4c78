import type { Options } from '../options.ts';
import type { Report } from '../report/report.ts';

/** A benchmark by name: what it shows, and how it is run. */
export interface Scenario {
  /** One line for the list of benchmarks. */
  readonly shows: string;
  run(options: Options): Promise<Report>;
}
