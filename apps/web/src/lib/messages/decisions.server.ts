import type { HubLocale } from '@groundswell/domain';
import type { DecisionWords } from './decisions.ts';
import { decisions as ar } from './decisions/ar.ts';
import { decisions as en } from './decisions/en.ts';
import { decisions as es } from './decisions/es.ts';
import { decisions as fr } from './decisions/fr.ts';
import { decisions as ug } from './decisions/ug.ts';

/** The words about decisions in each of the hub's languages. */
export const DECISION_WORDS: Readonly<Record<HubLocale, DecisionWords>> = { ar, en, es, fr, ug };
