import type { DemoPetition } from '../demo-types.ts';

export const everyCountOpenToAll: DemoPetition = {
  key: 'every-count-open-to-all',
  locale: 'en',
  title: 'Open every petition’s count, so that anybody can check it',
  target: 'Everybody who runs a website where people sign petitions',
  topics: ['human-rights', 'press-freedom'],
  creator: 'admin',
  organisation: 'groundswell',
  highRisk: false,
  body: `A number under a petition is a promise. It says: so many people, each of them once, each of them on purpose. It is the whole strength of a petition, and on most websites you have to take it on trust.

We ask everybody who runs a petition website, ourselves included, to keep five simple promises.

1. **A signature counts when it is confirmed,** and not before.
2. **One person, one signature.** Where two became one, or a false one was taken out, that is shown as an entry of its own with a reason, and never by quietly changing the number.
3. **The history is open.** Anyone may see how the count came to be, day by day, and add it up.
4. **The count needs no secret.** It can be checked without names, addresses or places of the people who signed. Their safety comes before our statistics.
5. **Leaving is as easy as joining.** Whoever withdraws is no longer counted, on the same day.

This hub keeps them: each petition here has an open ledger, and what you see on the page is its sum. If you find that it isn’t, tell us, and we will say so in public.

Sign if you would like to be counted like that everywhere.`,
  openDays: 83,
  signatures: 64,
  countries: ['DE', 'FR', 'GB', 'CH', 'BE', 'AR'],
  reasons: [
    'I organise petitions. I would like to be able to prove my own number.',
    'A journalist asked me how many of them were real. I did not know.',
    'Trust is good, an open ledger is better.',
    'I once tried to withdraw a signature. It took seven weeks.',
  ],
  updates: [
    {
      day: 35,
      title: 'Two hubs have joined',
      body: 'Two other petition websites, one of them run by a city, have adopted the five promises. Their operators sent us their questions, and the second promise is now clearer for it.',
    },
  ],
  editedDay: 34,
  editNote: 'The second promise says how a correction is shown; a note on small numbers was added.',
  editedBodyAppendix: `

*Added after questions from other operators:* Where a breakdown would show a group of very few people, for instance the only signer from a small country, it should be folded into “others”. An open count is about the number, never about pointing at somebody.`,
};
