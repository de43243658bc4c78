import type { HubLocale } from '@groundswell/domain';
import type { CookieWords } from './cookies.ts';
import { cookies as ar } from './cookies/ar.ts';
import { cookies as en } from './cookies/en.ts';
import { cookies as es } from './cookies/es.ts';
import { cookies as fr } from './cookies/fr.ts';
import { cookies as ug } from './cookies/ug.ts';

export const COOKIE_WORDS: Readonly<Record<HubLocale, CookieWords>> = { ar, en, es, fr, ug };
