import type { HubLocale } from '@groundswell/domain';

/** The words of the full-screen counter that are its own, in each of the hub's languages. */
export const LIVE_SCREEN_WORDS: Readonly<
  Record<HubLocale, { readonly sign: string; readonly page: string }>
> = {
  ar: { sign: 'وقّع هنا', page: 'صفحة العريضة' },
  en: { sign: 'Sign here', page: 'The petition' },
  es: { sign: 'Firma aquí', page: 'La petición' },
  fr: { sign: 'Signez ici', page: 'La pétition' },
  ug: { sign: 'بۇ يەردە ئىمزالاڭ', page: 'ئىلتىماس بېتى' },
};
