import type { Pages } from '../pages.ts';

export const pages: Pages = {
  privacy: {
    title: 'Privacy policy',
    lead: 'What {hub} knows about you, why, and how to take it back. Version {version}.',
    sections: [
      {
        heading: 'When you only read',
        paragraphs: [
          'Nothing about you is stored. There is no analytics, no advertising and no request to any other company, unless you choose to show a video of another site. Your IP address is used to answer you and to slow down abuse; it is never written down.',
        ],
      },
      {
        heading: 'When you sign',
        paragraphs: [
          'We ask for your name, your email address and your country, and if you like a postcode and a reason. Name, address, postcode and reason are stored encrypted, with a key of their own for each petition.',
          'So that nobody is counted twice, we keep a code made from your address for that one petition. It cannot be turned back into the address, and it does not connect one petition with another.',
          'We do not ask for your date of birth. We keep only that you said you are old enough, or that a parent or guardian agrees.',
        ],
      },
      {
        heading: 'What others see',
        paragraphs: [
          'Your name is shown only if you choose it, in the form you choose. On petitions where signing may be dangerous no name, place or exact time is ever shown.',
          'The creator of a petition does not get your email address.',
        ],
      },
      {
        heading: 'Mail',
        paragraphs: [
          'You get one message to confirm your signature, and where signing is not dangerous one as a receipt, with a link to withdraw. Everything else you get only if you ticked its box, and every such message has a link to stop it.',
          'The link in the message is a key. We store only a fingerprint of it, and it stops working after 14 days. Beside it stands a code of six digits that does the same on another device; it dies after five wrong tries.',
        ],
      },
      {
        heading: 'How long, and your rights',
        paragraphs: [
          'A signature that is not confirmed is deleted when its link expires, after 14 days. What you gave with a confirmed one is kept while the petition runs and for {period} after it has ended. Then it is deleted together with the petition’s key, the name that was shown too; the number of signatures stays.',
          'What you agreed to and when stays written down as proof, with nothing that says who you are. Backups of the hub can be older than a deletion; whoever runs the hub has to delete them as well.',
          'On a page of your own you can see everything you signed, change how your name is shown, take back a consent or a signature, save a copy, and erase all of it. There is no account: we mail you a link that works for 24 hours, and keep your address for it, encrypted, no longer than that.',
          'Erasing leaves the number of signatures as it is, unless you take yours back too. What stays of a signature that still counts is the code made from your address, until the petition has ended.',
          'To have something corrected, ask whoever runs the hub. You can also complain to the data protection authority where you live.',
        ],
      },
    ],
  },
};
