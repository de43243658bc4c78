import type { HubLocale } from '@groundswell/domain';
import type { SupporterWords } from './supporter.ts';
import { supporter as ar } from './supporter/ar.ts';
import { supporter as en } from './supporter/en.ts';
import { supporter as es } from './supporter/es.ts';
import { supporter as fr } from './supporter/fr.ts';
import { supporter as ug } from './supporter/ug.ts';

/** The words of the supporter's own pages in each of the hub's languages. */
export const SUPPORTER_WORDS: Readonly<Record<HubLocale, SupporterWords>> = { ar, en, es, fr, ug };
