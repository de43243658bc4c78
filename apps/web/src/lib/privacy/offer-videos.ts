import type { HubLocale } from '@groundswell/domain';
import type { Attachment } from 'svelte/attachments';
import type { CookieConsent } from './cookie-consent.svelte.ts';

/**
 * Turn each video that the API marked in `html` into an offer to show it.
 *
 * For the element that holds `html`. A text without videos loads nothing for this.
 */
export function offerVideos(html: string, consent: CookieConsent, locale: HubLocale): Attachment {
  return (text) => {
    if (!html.includes('<figure data-video=')) return;
    const offered = import('./video-offers.ts').then(({ mountOffers }) => mountOffers(text, consent, locale));
    return () => void offered.then((takeBack) => takeBack());
  };
}
