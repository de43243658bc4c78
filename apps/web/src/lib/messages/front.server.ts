import type { HubLocale } from '@groundswell/domain';
import type { FrontWords } from './front.ts';
import { front as ar } from './front/ar.ts';
import { front as en } from './front/en.ts';
import { front as es } from './front/es.ts';
import { front as fr } from './front/fr.ts';
import { front as ug } from './front/ug.ts';

/** The words of the front page in each of the hub's languages. */
export const FRONT_WORDS: Readonly<Record<HubLocale, FrontWords>> = { ar, en, es, fr, ug };
