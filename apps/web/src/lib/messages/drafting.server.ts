import type { HubLocale } from '@groundswell/domain';
import type { DraftingWords } from './drafting.ts';
import { drafting as ar } from './drafting/ar.ts';
import { drafting as en } from './drafting/en.ts';
import { drafting as es } from './drafting/es.ts';
import { drafting as fr } from './drafting/fr.ts';
import { drafting as ug } from './drafting/ug.ts';

/** The words of the drafting pages in each of the hub's languages. */
export const DRAFTING_WORDS: Readonly<Record<HubLocale, DraftingWords>> = { ar, en, es, fr, ug };
