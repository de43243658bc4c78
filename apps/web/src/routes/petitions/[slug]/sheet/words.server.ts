import type { HubLocale } from '@groundswell/domain';
import type { SheetWords } from './sheet-words.ts';
import { words as ar } from './words/ar.ts';
import { words as en } from './words/en.ts';
import { words as es } from './words/es.ts';
import { words as fr } from './words/fr.ts';
import { words as ug } from './words/ug.ts';

/** The words of the sheet in each of the hub's languages. */
export const SHEET_WORDS: Readonly<Record<HubLocale, SheetWords>> = { ar, en, es, fr, ug };
