import type { CookieConsent } from './cookie-consent.svelte.ts';

/** Where every cookie form posts to. Without scripts it answers with a way back. */
export const CHOICE_PATH = '/cookies/choice';

/** Have a submitted cookie form take effect without leaving the page. How is loaded when it is first needed. */
export async function stayHere(event: SubmitEvent, consent: CookieConsent): Promise<void> {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute('action') !== CHOICE_PATH) return;
  event.preventDefault();
  const { choose } = await import('./choose.ts');
  await choose(form, event.submitter, consent);
}
