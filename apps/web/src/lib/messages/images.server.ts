import type { HubLocale } from '@groundswell/domain';
import type { ImageWords } from './images.ts';
import { images as ar } from './images/ar.ts';
import { images as en } from './images/en.ts';
import { images as es } from './images/es.ts';
import { images as fr } from './images/fr.ts';
import { images as ug } from './images/ug.ts';

/** The words of forms with a picture, in each of the hub's languages. */
export const IMAGE_WORDS: Readonly<Record<HubLocale, ImageWords>> = { ar, en, es, fr, ug };
