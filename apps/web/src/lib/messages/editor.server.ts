import type { HubLocale } from '@groundswell/domain';
import type { EditorWords } from './editor.ts';
import { editor as ar } from './editor/ar.ts';
import { editor as en } from './editor/en.ts';
import { editor as es } from './editor/es.ts';
import { editor as fr } from './editor/fr.ts';
import { editor as ug } from './editor/ug.ts';

/** The words of the Markdown editor in each of the hub's languages. */
export const EDITOR_WORDS: Readonly<Record<HubLocale, EditorWords>> = { ar, en, es, fr, ug };
