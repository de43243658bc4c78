import type { SignedWords } from '../signed.ts';

export const signed: SignedWords = {
  signed: {
    title: 'Check your mail',
    lead: 'Your signature counts as soon as you confirm it.',
    next: 'We have sent you a message with a link. Open it and press the button on the page it leads to. The link works for 14 days.',
    noMailTitle: 'No message after a few minutes?',
    noMail: [
      'Look in the spam folder.',
      'A mistyped address is the most common reason: go back and sign again. Nothing is counted twice.',
    ],
    countedTitle: 'Thank you',
    counted: 'Your signature is counted.',
    back: 'Back to the petition',
  },
  confirm: {
    title: 'Confirm your signature',
    lead: 'One more press and your name is counted.',
    button: 'Confirm my signature',
    notMe: 'It wasn’t me',
    notMeHint: 'Somebody else used your address? Press this and we delete the request.',
    thanks: 'Thank you for signing',
    number: 'You are number {number} to sign “{petition}”.',
    rejectedTitle: 'The request is deleted',
    rejected: 'Nothing was counted, and we have forgotten the address. Sorry for the bother.',
    refusedTitle: 'That did not work',
    seePetition: 'See the petition',
    everyPetition: 'See all petitions',
    everything: 'See or take back everything you signed',
    refusal: {
      CONFIRMATION_EXPIRED: 'This link does not work any more. Sign again and we will send you a new one.',
      ALREADY_SIGNED: 'You have already signed this petition. Your signature is counted once.',
      PETITION_CLOSED: 'The petition has closed since you signed, so it takes no more signatures.',
      PETITION_NOT_OPEN: 'The petition does not take signatures at the moment. Try the link again later.',
      VALIDATION: 'This link is not complete. Copy the whole address from the message.',
    },
  },
  share: {
    heading: 'One more person?',
    lead: 'Most people sign because somebody they know asked them.',
    copy: 'Copy link',
    copied: 'Copied',
    email: 'Send by email',
    link: 'Link to the petition',
  },
};
