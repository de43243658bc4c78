import type { DemoPetition } from '../demo-types.ts';

export const oneHourOfDarkSky: DemoPetition = {
  key: 'one-hour-of-dark-sky',
  locale: 'en',
  title: 'Let us leave the sky dark for one hour, on the first Friday of every month',
  target: null,
  topics: ['environment', 'neighbourhood'],
  creator: 'wren',
  organisation: null,
  highRisk: false,
  body: `This petition has no addressee, because it is addressed to whoever reads it.

I run the planetarium in a town with bad weather. Every week, a class of children comes in, I turn the lights down, and there is the noise: a long breath, from thirty people at once, when the Milky Way comes on. Afterwards, there is always one who asks where they can see the real one. And I have to say: not from here.

It *is* here, though. It is up there every night behind our own light. Moths know, and migrating birds know. They circle our towers until they fall.

On the first Friday of each month, from nine to ten in the evening, I will turn off every lamp that I have a switch for. I ask you to do the same: porch, shop window, church, car park, billboard. Leave the street crossings lit, and the hospital, and the stairs. Then go outside, wait ten minutes for your eyes, and look up together with whoever lives next door.

Sign if you will try it once.`,
  openDays: 27,
  signatures: 31,
  countries: ['IE', 'NZ', 'CL', 'GB', 'ES'],
  reasons: [
    'Our whole lane did it in October. My neighbour is eighty and cried.',
    'I own three billboards. All right. One hour.',
    'For the swifts and the redwings.',
    'I have never seen it. I am forty-four.',
  ],
  updates: [],
};
