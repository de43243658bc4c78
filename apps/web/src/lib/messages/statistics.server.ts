import type { HubLocale } from '@groundswell/domain';
import type { StatisticsWords } from './statistics.ts';
import { statistics as ar } from './statistics/ar.ts';
import { statistics as en } from './statistics/en.ts';
import { statistics as es } from './statistics/es.ts';
import { statistics as fr } from './statistics/fr.ts';
import { statistics as ug } from './statistics/ug.ts';

/** The words of a creator's statistics in each of the hub's languages. */
export const STATISTICS_WORDS: Readonly<Record<HubLocale, StatisticsWords>> = { ar, en, es, fr, ug };
