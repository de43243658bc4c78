import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ug } from './ug.ts';
import type { MailLocale, Wording } from './wording.ts';

const WORDINGS: Readonly<Record<MailLocale, Wording>> = { en, fr, es, ar, ug };

/** The wording for a BCP 47 `locale`, by its language alone: `fr-CA` reads French, `zh` English. */
export function wordingFor(locale: string): Wording {
  const language = locale.split('-', 1)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(WORDINGS, language) ? WORDINGS[language as MailLocale] : en;
}
