import type { Stage } from './stage.ts';

/** What came of a storm. */
export interface CrashReport {
  /** What was lost, counted twice, drifted or taken back; empty when all is well. */
  readonly findings: readonly string[];
  /** Confirmations acknowledged, those told "already signed" among them. */
  readonly acknowledged: number;
}

/** Print what the storm on `stage` was, and sum it up. */
export function reportOn(
  name: string,
  { storm: { record }, proxy, reader }: Stage,
  strikes: readonly string[],
  findings: readonly string[],
): CrashReport {
  const acknowledged = record.signed.length + record.signedAlready.length;
  console.log(
    [
      `${name}:`,
      `  strikes            ${strikes.length} (${strikes.join(', ')})`,
      `  requests           ${record.requests.size} acknowledged`,
      `  confirmations      ${acknowledged} acknowledged, ${record.signedAlready.length} of them "already signed"`,
      `  answers            ${proxy.lost} lost on their way, ${record.unanswered} asked for again, ${record.masked} masked faults`,
      `  live page          ${reader.seen} values, the last ${reader.published}, ${reader.breaks} broken sockets`,
      `  findings           ${findings.length === 0 ? 'none' : ''}`,
      ...findings.slice(0, 12).map((finding) => `    ${finding}`),
    ].join('\n'),
  );
  return { findings, acknowledged };
}
