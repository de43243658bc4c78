/** The zeros of the digits people type: Arabic-Indic, Persian, full-width. */
const ZEROS = [0x0660, 0x06f0, 0xff10];

/** `typed` as a code is compared: digits of any of these scripts as 0 to 9, without spaces and dashes. */
export function typedCode(typed: string): string {
  return typed
    .replaceAll(/[\s\p{Cf}\p{Pd}]/gu, '')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
      const point = digit.charCodeAt(0);
      const zero = ZEROS.find((start) => point >= start && point < start + 10) ?? point;
      return `${point - zero}`;
    });
}

/** Whether `code` looks like one of ours: six digits. */
export function isCode(code: string): boolean {
  return /^\d{6}$/.test(code);
}
