import type { ValidationIssue } from '../text/validation-error.ts';

/** A petition closes by itself at most this many years ahead. */
const CLOSES_WITHIN_YEARS = 5;

/** What is wrong with `closesAt` as the moment a petition closes by itself, or `null` when nothing is or none was chosen. */
export function refuseClosesAt(closesAt: Date | null, now: Date): ValidationIssue | null {
  if (closesAt === null) return null;
  if (closesAt <= now) return { path: ['closesAt'], message: 'Choose a closing date in the future.' };
  const latest = new Date(now);
  latest.setUTCFullYear(now.getUTCFullYear() + CLOSES_WITHIN_YEARS);
  if (closesAt <= latest) return null;
  return { path: ['closesAt'], message: `Choose a closing date within ${CLOSES_WITHIN_YEARS} years.` };
}
