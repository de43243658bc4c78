import type { HubLocale } from '@groundswell/domain';
import type { UpdatesWords } from './updates.ts';
import { updates as ar } from './updates/ar.ts';
import { updates as en } from './updates/en.ts';
import { updates as es } from './updates/es.ts';
import { updates as fr } from './updates/fr.ts';
import { updates as ug } from './updates/ug.ts';

/** The words of the page of updates, in each of the hub's languages. */
export const UPDATES_WORDS: Readonly<Record<HubLocale, UpdatesWords>> = { ar, en, es, fr, ug };
