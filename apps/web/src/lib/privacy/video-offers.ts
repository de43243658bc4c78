import type { HubLocale } from '@groundswell/domain';
import { mount, unmount } from 'svelte';
import { loadVideoWords } from '#lib/messages/load-video-words.ts';
import type { CookieConsent } from './cookie-consent.svelte.ts';
import { followOtherTabs } from './other-tabs.ts';
import VideoOffer from './VideoOffer.svelte';

/** Put an offer into each marked video in `text`, before its link. Returns how to take them back. */
export async function mountOffers(
  text: Element,
  consent: CookieConsent,
  locale: HubLocale,
): Promise<() => void> {
  const words = await loadVideoWords(locale);
  const unfollow = followOtherTabs(consent);
  const offers = [...text.querySelectorAll<HTMLElement>('figure[data-video]')].map((figure) =>
    mount(VideoOffer, {
      target: figure,
      anchor: figure.firstChild ?? undefined,
      props: { embedUrl: figure.dataset['embedUrl'] ?? '', consent, words, locale },
    }),
  );
  return () => {
    unfollow();
    for (const offer of offers) void unmount(offer);
  };
}
