import { readChoice, writeChoice, type CookieChoice } from './cookie-choice.ts';
import type { CookieConsent } from './cookie-consent.svelte.ts';

const CHANNEL = 'cookie-choice';

export function tellOtherTabs(choice: CookieChoice | null): void {
  const channel = new BroadcastChannel(CHANNEL);
  if (choice) channel.postMessage(writeChoice(choice));
  channel.close();
}

/** Let `consent` follow what the reader chooses in other tabs, until the returned function is called. */
export function followOtherTabs(consent: CookieConsent): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<string>) => (consent.choice = readChoice(data)),
  );
  return () => channel.close();
}
