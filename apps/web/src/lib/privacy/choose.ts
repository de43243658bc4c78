import { tick } from 'svelte';
import { formText } from '#lib/site/form-text.ts';
import type { CookieConsent } from './cookie-consent.svelte.ts';
import { madeChoice } from './made-choice.ts';
import { tellOtherTabs } from './other-tabs.ts';

/**
 * Send a cookie form and let the page follow at once.
 *
 * The server sets the cookie, for one that a script sets lives a week in some browsers. Where
 * that fails the form is sent the plain way, so that the reader sees what the browser says.
 */
export async function choose(
  form: HTMLFormElement,
  button: HTMLElement | null,
  consent: CookieConsent,
): Promise<void> {
  const fields = new FormData(form, button);
  // The way back that the server names is not taken: seeing that there is one is enough.
  const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' }).catch(
    () => null,
  );
  if (answer?.type !== 'opaqueredirect') return sendPlainly(form, fields);

  const stays = form.closest<HTMLElement>('[tabindex="-1"]') ?? document.querySelector('main');
  const { said } = form.dataset;
  consent.choice = madeChoice(fields, consent.choice);
  tellOtherTabs(consent.choice);
  await tick();
  // The button may be gone: whoever pressed it by keyboard goes on from here, not from the top.
  if (document.activeElement === document.body) stays?.focus({ preventScroll: true });
  if (said) say(said);
}

function sendPlainly(form: HTMLFormElement, fields: FormData): void {
  const pressed = document.createElement('input');
  pressed.type = 'hidden';
  pressed.name = 'choice';
  pressed.value = formText(fields, 'choice');
  form.append(pressed);
  form.submit();
}

let status: HTMLElement | undefined;

/** Tell those who cannot see that something went away. */
function say(text: string): void {
  if (!status) {
    status = document.createElement('p');
    status.role = 'status';
    status.className = 'visually-hidden';
    document.body.append(status);
  }
  status.textContent = text;
}
