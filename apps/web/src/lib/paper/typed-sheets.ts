import { formText } from '#lib/site/form-text.ts';

/** A line of the form, as typed. */
export interface TypedSheet {
  readonly number: string;
  readonly count: string;
}

/** Lines the form has at first, and at most. */
export const SHEET_ROWS = 5;
export const SHEET_ROWS_MAX = 100;

/** The lines of a posted form, those left empty too, so that they come back as they were. */
export function typedSheets(form: FormData): TypedSheet[] {
  const rows = Math.min(Number(formText(form, 'rows')) || SHEET_ROWS, SHEET_ROWS_MAX);
  return Array.from({ length: rows }, (_, row) => ({
    number: formText(form, `number-${row}`).trim(),
    count: formText(form, `count-${row}`).trim(),
  }));
}

/** The lines that were filled in, as the API is asked; a count that is no whole number is 0, which it refuses. */
export function filledSheets(typed: readonly TypedSheet[]): { number: string; count: number }[] {
  return typed
    .filter(({ number, count }) => number !== '' || count !== '')
    .map(({ number, count }) => ({ number, count: /^\d{1,6}$/.test(count) ? Number(count) : 0 }));
}
