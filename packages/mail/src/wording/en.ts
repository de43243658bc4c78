import type { Wording } from './wording.ts';

export const en: Wording = {
  locale: 'en',
  dir: 'ltr',
  greeting: 'Hello {name},',
  greetingWithoutName: 'Hello,',
  footer:
    '{hub} sent this message automatically, because this address was entered in a signature form. It contains no tracking.',
  confirmation: {
    subject: 'Confirm your signature: {title}',
    asked:
      'This address was given to sign the petition “{title}” on {hub}. If that was you, one step is left.',
    press: 'Open the page below and press the button there. Nothing is counted until you do.',
    button: 'Go to the confirmation page',
    expires: 'The link works until {until}.',
    wasNotMe:
      'If it wasn’t you, open the same page and choose “It wasn’t me”, and we will delete the request. Or do nothing at all: then nothing is counted, and the link expires by itself.',
  },
  alreadySigned: {
    subject: 'You have already signed: {title}',
    again: 'This address was given once more to sign the petition “{title}” on {hub}.',
    unchanged: 'You have already signed it. Your signature is counted once, and nothing has changed.',
    button: 'See the petition',
    wasNotMe: 'If it wasn’t you, someone else typed your address. You can safely ignore this message.',
  },
};
