import type { DemoPetition } from '../demo-types.ts';

export const aLiftAtMillgateStation: DemoPetition = {
  key: 'a-lift-at-millgate-station',
  locale: 'en',
  title: 'Forty-six steps: build a lift at Millgate station',
  target: 'The Regional Transport Board',
  topics: ['accessibility', 'transport'],
  creator: 'callum',
  organisation: null,
  highRisk: false,
  body: `There are 46 steps between the street and platform 2 at Millgate. I know them by their chips and stains, because I have gone up them on my backside, pulling my chair behind me, eleven times. The eleventh was for my own wedding.

The official advice is to travel on to Eastfield, where there is a lift, cross over, and come back. That is 34 minutes, if the lift is working. On 61 days last year, it was not.

It is not only me. Watch the bottom of those stairs any morning: a mother unclipping a baby from a pushchair, with a toddler told to “hold on to my coat”. A man with a new hip. A cellist. The lady from the bakery with her trolley of bread, waiting for somebody with arms.

A lift for Millgate has been “in the next programme” since I was fourteen. I am thirty-three. We ask the Board to name a year, publish the drawings, and begin; and in the meantime, to put a member of staff and a ramped shuttle at Millgate during the hours when trains run.

Forty-six steps is not a long way. It is only as far as you can get.`,
  openDays: 19,
  signatures: 48,
  countries: ['GB', 'IE'],
  reasons: [
    'I am the cellist.',
    'Two children under three. I simply stay at home.',
    'My dad stopped visiting us because of those stairs.',
    'He was late for his own wedding. I was the bride. Build the lift.',
  ],
  updates: [
    {
      day: 5,
      title: 'We counted',
      body: 'On Saturday between nine and noon, six of us stood by the stairs with a clicker. 219 people needed help or turned back. We have sent the sheet to the Board.',
    },
  ],
};
