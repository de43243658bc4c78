import type { CookieWords } from '../cookies.ts';

export const cookies: CookieWords = {
  notice: {
    label: 'Cookie choice',
    text: 'Only necessary cookies are on. Analytics and targeting, which videos of other sites need, stay off unless you allow them.',
  },
  settings: 'Cookie settings',
  refuse: 'Refuse all',
  allow: 'Allow all',
  remembered: 'Your choice is remembered on this device for 180 days. You can change it here at any time.',
  categories: {
    necessary: {
      name: 'Necessary (always on)',
      does: 'They remember what you ask for: your language, and the choice you make here. They hold nothing that identifies you.',
    },
    analytics: {
      name: 'Analytics',
      does: 'Would measure how pages are used. We have no analytics at present, so allowing this changes nothing today.',
    },
    targeting: {
      name: 'Targeting',
      does: 'We have no advertising. But a petition can hold a video from another site, such as YouTube or a PeerTube, and that site may recognise you and set cookies of its own. When this is on, such videos are shown at once; when it is off, nothing is asked of those sites until you load a video yourself.',
    },
  },
  page: {
    title: 'Cookie settings',
    lead: 'What may be stored on your device, and who may be asked. Signing works the same with everything off.',
    heading: 'Your choice',
    save: 'Save what is ticked',
    state: {
      unmade: 'You have not chosen yet. Everything that is not necessary is off.',
      none: 'You have refused everything that is not necessary.',
      analytics: 'You have allowed analytics. Targeting is off.',
      targeting: 'You have allowed targeting. Analytics is off.',
      all: 'You have allowed analytics and targeting.',
    },
    sections: [
      {
        heading: 'The cookies of this site',
        paragraphs: [
          '“cookie_choice” holds the choice you made above, for 180 days, as in “v1.a0.t0”. It is there only once you have chosen.',
          '“locale” holds the language you chose at the foot of a page, for one year, as in “en”. It is there only if you chose one.',
        ],
      },
      {
        heading: 'What there is not',
        paragraphs: [
          'No analytics cookies, no advertising cookies, and no other way of recognising you again. No other company is asked for anything when you open a page, unless you have allowed targeting and the page shows a video.',
        ],
      },
    ],
  },
};
