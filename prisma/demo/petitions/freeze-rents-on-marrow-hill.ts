import type { DemoPetition } from '../demo-types.ts';

export const freezeRentsOnMarrowHill: DemoPetition = {
  key: 'freeze-rents-on-marrow-hill',
  locale: 'en',
  title: 'Stop the 38 per cent rent rise in the old mill houses on Marrow Hill',
  target: 'The Housing Committee of the City of Brackwater',
  topics: ['housing', 'neighbourhood'],
  creator: 'piotr',
  organisation: null,
  highRisk: false,
  body: `Two hundred and four households live in the mill houses on Marrow Hill. They were built for weavers and sold to the city when the mill closed, and ten years ago the city sold them on. In June each of us found the same letter behind the door: from January, 38 per cent more.

I repair lifts. My wife works nights at the hospital laundry. We have done the sums in every order. With the new rent we could stay if neither of us ever fell ill and our daughter stopped growing.

On our stair live a retired bus driver, a family from three countries, a piano teacher whom you can hear until eight in the evening and not a minute longer, and Mrs Keane, who was born in the room that she sleeps in. There is a book on the landing where people write down what they can lend: ladder, waffle iron, an hour of English. You cannot move a stair like that. You can only break it up.

The contract of sale, which we have read, gives the Housing Committee the right to object to any rise of over 10 per cent during the first fifteen years. **We ask the Committee to use that right,** before the first of January, and to publish its reasons.`,
  openDays: 96,
  signatures: 84,
  countries: ['GB', 'PL', 'IE', 'PT'],
  reasons: [
    'I am the piano teacher. Thank you for not minding until eight.',
    'Year eleven of fifteen. It is right there in the contract.',
    'I grew up on that landing.',
    'If the mill houses go, our street is next.',
  ],
  updates: [
    {
      day: 60,
      title: 'The Committee will hear us',
      body: 'We have ten minutes on the agenda of the next meeting. Mrs Keane will take five of them.',
    },
  ],
  closed: {
    day: 27,
    outcome: 'DECLINED',
    statement:
      'The Committee decided by five votes to four not to object. Its written reasons say that the clause “was not intended for use”. We think that a clause is what it says, and the tenants’ association has asked a court the same question. This petition is closed, the stair is not. Mrs Keane received a standing ovation, also from two of the five.',
  },
};
