import type { HubLocale } from '@groundswell/domain';
import type { UnsubscribeWords } from './unsubscribe.ts';
import { unsubscribe as ar } from './unsubscribe/ar.ts';
import { unsubscribe as en } from './unsubscribe/en.ts';
import { unsubscribe as es } from './unsubscribe/es.ts';
import { unsubscribe as fr } from './unsubscribe/fr.ts';
import { unsubscribe as ug } from './unsubscribe/ug.ts';

/** The words of the page that stops mail, in each of the hub's languages. */
export const UNSUBSCRIBE_WORDS: Readonly<Record<HubLocale, UnsubscribeWords>> = { ar, en, es, fr, ug };
