import type { HubLocale } from '@groundswell/domain';
import type { HistoryWords } from './history.ts';
import { history as ar } from './history/ar.ts';
import { history as en } from './history/en.ts';
import { history as es } from './history/es.ts';
import { history as fr } from './history/fr.ts';
import { history as ug } from './history/ug.ts';

/** The words about a petition's text versions in each of the hub's languages. */
export const HISTORY_WORDS: Readonly<Record<HubLocale, HistoryWords>> = { ar, en, es, fr, ug };
