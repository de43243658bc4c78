import type { HubLocale } from '@groundswell/domain';
import type { VideoWords } from './videos.ts';

const LANGUAGES: Readonly<Record<HubLocale, () => Promise<{ readonly videos: VideoWords }>>> = {
  en: () => import('./videos/en.ts'),
  fr: () => import('./videos/fr.ts'),
  es: () => import('./videos/es.ts'),
  ar: () => import('./videos/ar.ts'),
  ug: () => import('./videos/ug.ts'),
};

/** The words beside videos in `locale`; loaded by pages that have one. */
export async function loadVideoWords(locale: HubLocale): Promise<VideoWords> {
  const { videos } = await LANGUAGES[locale]();
  return videos;
}
