import type { HubLocale } from '@groundswell/domain';
import type { AccountWords } from './account.ts';
import { account as ar } from './account/ar.ts';
import { account as en } from './account/en.ts';
import { account as es } from './account/es.ts';
import { account as fr } from './account/fr.ts';
import { account as ug } from './account/ug.ts';

/** The words of signing in and of one's account in each of the hub's languages. */
export const ACCOUNT_WORDS: Readonly<Record<HubLocale, AccountWords>> = { ar, en, es, fr, ug };
