import type { MailLocale } from '../wording.ts';
import { ar } from './ar.ts';
import type { DecisionWording } from './decision-wording.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ug } from './ug.ts';

/** What is said about decisions, by language. */
export const DECISION_WORDINGS: Readonly<Record<MailLocale, DecisionWording>> = { en, fr, es, ar, ug };
