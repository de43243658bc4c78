import type { HubLocale } from '@groundswell/domain';
import type { Pages } from './pages.ts';
import { pages as ar } from './pages/ar.ts';
import { pages as en } from './pages/en.ts';
import { pages as es } from './pages/es.ts';
import { pages as fr } from './pages/fr.ts';
import { pages as ug } from './pages/ug.ts';

/** The hub's own pages in each of its languages. */
export const PAGES: Readonly<Record<HubLocale, Pages>> = { ar, en, es, fr, ug };
