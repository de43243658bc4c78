import { REPORT_DETAILS_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError } from '../text/validation-error.ts';

/** What a visitor can say is wrong with a petition. */
export const REPORT_REASONS = [
  'SPAM',
  'HATE',
  'VIOLENCE',
  'PERSONAL_DATA',
  'FALSE_INFORMATION',
  'OTHER',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What is wrong with `details` of a report, or `null` when nothing is. `OTHER` says nothing without them. */
export function refuseReport(reason: ReportReason, details: string | null): ValidationError | null {
  const min = reason === 'OTHER' ? 1 : 0;
  return refuseInput([
    refuseText(['details'], details ?? '', { min, max: REPORT_DETAILS_MAX, multiline: true }),
  ]);
}

/** When a report came, as it is kept: the hour, so that no log of visits tells who it was. */
export function reportedAt(now: Date): Date {
  return new Date(new Date(now).setUTCMinutes(0, 0, 0));
}
