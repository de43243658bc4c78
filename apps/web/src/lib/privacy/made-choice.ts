import type { CookieChoice } from './cookie-choice.ts';

/**
 * What a posted cookie form decides, or `null` when it decides nothing.
 *
 * The field `choice` is `all`, `none`, `targeting` (which leaves analytics as they are) or
 * `own` (then each category is the box of its name, off when it is missing).
 *
 * @param form of unknown origin
 * @param before the choice it changes
 */
export function madeChoice(form: FormData, before: CookieChoice | null): CookieChoice | null {
  switch (form.get('choice')) {
    case 'all':
      return { analytics: true, targeting: true };
    case 'none':
      return { analytics: false, targeting: false };
    case 'targeting':
      return { analytics: before?.analytics ?? false, targeting: true };
    case 'own':
      return { analytics: form.get('analytics') === 'on', targeting: form.get('targeting') === 'on' };
    default:
      return null;
  }
}
