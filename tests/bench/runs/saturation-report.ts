import { percent } from '../report/percent.ts';
import { ratios } from '../report/ratios.ts';
import type { Report } from '../report/report.ts';
import { showSpread, spreadOf } from '../report/spread.ts';
import { verdict, type Line } from '../report/verdict.ts';
import type { Repetitions } from './interleave.ts';
import type { Saturated } from './saturate.ts';

/** Who is compared with whom, and how far they should be apart. */
export interface Match {
  readonly mine: string;
  readonly theirs: string;
  readonly line: Line;
}

/** What saturation runs come to, as a table and a verdict for each match. */
export function saturationReport(runs: Repetitions<Saturated>, matches: readonly Match[]): Report {
  const figures = new Map(
    runs.map(({ label, results }) => [label, results.map((run) => run.messagesPerCpuSecond)] as const),
  );
  const rows = runs.map(({ label, results }) => [
    label,
    showSpread(spreadOf(figures.get(label) ?? [])),
    showSpread(spreadOf(results.map((run) => run.messagesPerSecond))),
    percent(results.map((run) => run.serverBusy)),
    percent(results.map((run) => run.loadBusy)),
    String(results.reduce((sum, run) => sum + run.ticks, 0)),
    results.every((run) => run.complete) ? 'yes' : 'NO',
    Object.entries(results[0]?.versions ?? {})
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  ]);
  const notes = matches
    .filter(({ mine, theirs }) => figures.has(mine) && figures.has(theirs))
    .map(({ mine, theirs, line }) =>
      verdict(line, ratios(figures.get(mine) ?? [], figures.get(theirs) ?? [])),
    );
  return { rows: [HEAD, ...rows], notes, runs };
}

const HEAD = [
  'server',
  'messages per CPU-second',
  'messages/s',
  'server core',
  'load core',
  'ticks',
  'complete',
  'versions',
];
