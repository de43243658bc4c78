import type { DemoPetition } from '../demo-types.ts';

export const nightTrainToTheCoast: DemoPetition = {
  key: 'night-train-to-the-coast',
  locale: 'en',
  title: 'Bring back the night train between Lindenau and the coast',
  target: 'The Ministry of Transport',
  topics: ['transport', 'environment'],
  creator: 'jonas',
  organisation: null,
  highRisk: false,
  body: `For thirty-one years, a train left Lindenau at 22:14 and arrived at the sea at 07:02. I was its sleeping-car attendant for the last nineteen of them.

You learn about people at night. There was the nurse who took it every second Friday to see her father, and was back on her ward on Monday without having missed a shift. There were the school classes from the mountains who had never seen the sea; I used to wake them ten minutes early, without being asked, so that they were at the windows when it appeared. There was a couple who quarrelled in whispers as far as the border, and then held hands across the gap between the berths until morning. I saw it when I came round with the coffee.

The train was withdrawn because, it was said, nobody wanted it. In its final year it was 81 per cent full. What it lacked was not passengers but carriages: ours were forty years old, and no new ones had been ordered, because the line was going to be closed, because the carriages were so old.

A passenger filmed the last departure from the corridor window. It is four minutes long, and nobody on the platform goes home:

https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv

Since then, the first flight of the morning between the two cities has gone from four a week to five a day.

## What we ask for

1. Three pairs of night trains a week from the summer timetable after next, daily from the year after.
2. One carriage in each of them with seats at the price of a long-distance coach, so that it is not a luxury.
3. Two wide compartments with a step-free door, and a toilet that a wheelchair can turn in.
4. The same rule for rails as for runways: whoever runs a train at night should not pay more for the track than an aeroplane pays for the sky.

The rails are still there. The platform at the coast is still long enough, I went and paced it out. On the wall there you can still see, under the paint, the outline of the enamel sign: *Sleepers, this end.*

I kept my key to the compartments. I know it does not open anything now. I would like very much to be asked to give it back.`,
  openDays: 61,
  signatures: 248,
  countries: ['DE', 'DK', 'AT', 'CH', 'CZ', 'SE', 'NL', 'PL'],
  reasons: [
    'I was one of those children at the window.',
    'I cannot fly, I cannot drive. I can sleep.',
    'Eleven hours of my week in airports, for 700 kilometres.',
    'My daughter studies there. I would like to see her more than twice a year.',
    'A city that you can reach while dreaming is a better city.',
    'Please order carriages this time.',
  ],
  updates: [
    {
      day: 40,
      title: 'Asked in parliament',
      body: 'Our four requests were read out in the transport committee. The answer was that the ministry “is examining the potential”. We have offered to lend it a stopwatch.',
    },
    {
      day: 12,
      title: 'Two mayors write a letter',
      body: 'The mayors of both cities at the ends of the line have written to the ministry together, for the first time about anything. They ask for a decision before the next timetable is closed.',
    },
  ],
};
