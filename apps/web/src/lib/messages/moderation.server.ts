import type { HubLocale } from '@groundswell/domain';
import type { ModerationWords } from './moderation.ts';
import { moderation as ar } from './moderation/ar.ts';
import { moderation as en } from './moderation/en.ts';
import { moderation as es } from './moderation/es.ts';
import { moderation as fr } from './moderation/fr.ts';
import { moderation as ug } from './moderation/ug.ts';

/** The words of the moderators' pages in each of the hub's languages. */
export const MODERATION_WORDS: Readonly<Record<HubLocale, ModerationWords>> = { ar, en, es, fr, ug };
