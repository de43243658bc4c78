import { fill } from '#lib/locale/fill.ts';
import type { SupporterWords } from '#lib/messages/supporter.ts';

const HOUR = 60;

/**
 * When to try again, in words: "Please come back in 5 min."
 *
 * @param seconds 1 or more; told in whole minutes, from 90 minutes on in whole hours, never too early
 */
export function comeBack(seconds: number, words: SupporterWords): string {
  const minutes = Math.ceil(seconds / 60);
  const wait =
    minutes < 1.5 * HOUR
      ? fill(words.minutes, { count: `${minutes}` })
      : fill(words.hours, { count: `${Math.ceil(minutes / HOUR)}` });
  return fill(words.rateLimited, { wait });
}
