import type { HubLocale } from '@groundswell/domain';
import type { SignedWords } from './signed.ts';
import { signed as ar } from './signed/ar.ts';
import { signed as en } from './signed/en.ts';
import { signed as es } from './signed/es.ts';
import { signed as fr } from './signed/fr.ts';
import { signed as ug } from './signed/ug.ts';

/** The words of the pages after the signing form in each of the hub's languages. */
export const SIGNED_WORDS: Readonly<Record<HubLocale, SignedWords>> = { ar, en, es, fr, ug };
