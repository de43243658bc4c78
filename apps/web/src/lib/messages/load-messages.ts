import type { HubLocale } from '@groundswell/domain';
import type { Messages } from './messages.ts';

const LANGUAGES: Readonly<Record<HubLocale, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  ar: () => import('./ar.ts'),
  ug: () => import('./ug.ts'),
};

/** The hub's words in `locale`; only that language reaches the browser. */
export async function loadMessages(locale: HubLocale): Promise<Messages> {
  const { messages } = await LANGUAGES[locale]();
  return messages;
}
