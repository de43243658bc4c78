import type { HubLocale } from '@groundswell/domain';
import type { ManageWords } from './manage.ts';
import { manage as ar } from './manage/ar.ts';
import { manage as en } from './manage/en.ts';
import { manage as es } from './manage/es.ts';
import { manage as fr } from './manage/fr.ts';
import { manage as ug } from './manage/ug.ts';

/** The words of the pages on which a creator runs a petition, in each of the hub's languages. */
export const MANAGE_WORDS: Readonly<Record<HubLocale, ManageWords>> = { ar, en, es, fr, ug };
