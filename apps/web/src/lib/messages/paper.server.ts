import type { HubLocale } from '@groundswell/domain';
import type { PaperWords } from './paper.ts';
import { paper as ar } from './paper/ar.ts';
import { paper as en } from './paper/en.ts';
import { paper as es } from './paper/es.ts';
import { paper as fr } from './paper/fr.ts';
import { paper as ug } from './paper/ug.ts';

/** The words of the page where paper signatures are entered in each of the hub's languages. */
export const PAPER_WORDS: Readonly<Record<HubLocale, PaperWords>> = { ar, en, es, fr, ug };
