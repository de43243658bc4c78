import type { Wording } from './wording.ts';

export const en: Wording = {
  locale: 'en',
  dir: 'ltr',
  greeting: 'Hello {name},',
  greetingWithoutName: 'Hello,',
  footer:
    '{hub} sent this message automatically, because this address was entered in a signature form. It contains no tracking.',
  everything: 'Everything I signed',
  confirmation: {
    subject: 'Confirm your signature: {title}',
    asked:
      'This address was given to sign the petition “{title}” on {hub}. If that was you, one step is left.',
    press: 'Open the page below and press the button there. Nothing is counted until you do.',
    button: 'Go to the confirmation page',
    code: 'Do you want to confirm on another device? Type this code there:',
    expires: 'The link works until {until}.',
    wasNotMe:
      'If it wasn’t you, open the same page and choose “It wasn’t me”, and we will delete the request. Or do nothing at all: then nothing is counted, and the link expires by itself.',
  },
  receipt: {
    subject: 'You have signed: {title}',
    thanks: 'Thank you. You have signed the petition “{title}” on {hub}, and your signature is confirmed.',
    share: 'Petitions grow because people tell others. Pass this address on if you like:',
    button: 'See the petition',
    agreed: 'You agreed to receive:',
    updates: 'updates of this petition',
    news: 'news from {organisation}',
    agreedToNothing: 'You agreed to no further mail about it, and none will come.',
    changeYourMind: 'You can change your mind at any time:',
    withdraw: 'Withdraw my signature',
    unsubscribe: 'Receive no more of this mail',
  },
  manage: {
    subject: 'Your page on {hub}',
    asked:
      'A link to everything this address has signed on {hub} was asked for. If that was you, here it is.',
    button: 'Open my page',
    hint: 'There you can see, change, withdraw, download and erase what you gave. Keep this message to yourself: whoever has the link can do the same.',
    expires: 'The link works until {until}.',
    wasNotMe: 'If it wasn’t you, do nothing. Without the link nothing happens.',
    footer:
      '{hub} sent this message automatically, because somebody asked for it with this address. It contains no tracking.',
  },
  signIn: {
    subject: 'Your code for {hub}: {code}',
    asked:
      'Somebody wants to sign in to {hub} with this address. If that is you, type this code on the page that asks for it:',
    expires: 'The code works until {until}, and once.',
    wasNotMe:
      'If it isn’t you, do nothing: without the code nobody gets in. Do not pass it on; nobody from {hub} will ever ask you for it.',
    footer:
      '{hub} sent this message automatically, because this address was entered to sign in. It contains no tracking.',
  },
  alreadySigned: {
    subject: 'You have already signed: {title}',
    again: 'This address was given once more to sign the petition “{title}” on {hub}.',
    unchanged: 'You have already signed it. Your signature is counted once, and nothing has changed.',
    button: 'See the petition',
    wasNotMe: 'If it wasn’t you, someone else typed your address. You can safely ignore this message.',
  },
  campaignUpdate: {
    subject: '{update} (news of “{title}”)',
    news: '{author} has news of the petition “{title}”, which you signed:',
    button: 'Read it with the petition',
    why: 'You get this message because you asked for updates of this petition on {hub}. You can stop them at any time, with one click.',
    unsubscribe: 'Receive no more updates',
    footer:
      '{hub} sent this message for {author}. It contains no tracking, and your address was not passed on.',
  },
};
