import type { DemoPetition } from '../demo-types.ts';

export const payCareWorkersForTheRoad: DemoPetition = {
  key: 'pay-care-workers-for-the-road',
  locale: 'en',
  title: 'Pay home care workers for the road between two doors',
  target: 'The County Council of Westmere and all home care providers under contract to it',
  topics: ['work', 'health'],
  creator: 'denise',
  organisation: null,
  highRisk: false,
  body: `My day begins at 6:10 in the dark, in front of a blue door. Behind it, Mrs A. is already awake, listening for my car. I have 25 minutes to wash her, dress her, give her her tablets and make a breakfast that she can eat with one hand. It can be done, if neither of us says anything.

We do talk, though. So I leave late, and drive fourteen kilometres to the next door. For these fourteen kilometres, I am not paid. Nor for the nine after that, nor for the roadworks at Cobb’s Hill. On a normal day I am out for eleven hours and paid for seven. Divide it, and I earn less than the young man who sells me my petrol.

I love this work. People find that hard to believe, so let me explain. Last winter, a man I had cared for through four years died at home, in his own bed, with the radio on, as he wanted. His daughter gave me his watch. It was not worth anything, and I wear it every day. It is also how I know to the minute what the road costs me.

In the past twelve months, nine of the twenty-six people in my team have left. With each of them, ten or eleven old people lost the one face that they knew.

We ask the council to write one sentence into its next contracts: **working time runs from the first door to the last.** Travel between clients is paid like any other hour, no visit is shorter than half an hour, and every provider publishes its figures once a year.

It would cost 1.3 per cent of the care budget. Not doing it costs us each other.`,
  openDays: 44,
  signatures: 96,
  countries: ['GB', 'IE', 'PH', 'PL', 'NG'],
  reasons: [
    'My mother’s carer has changed nine times in a year. My mother has dementia.',
    'Eleven out, seven paid. The same here.',
    'I drive lorries. I get paid for driving. That is the job.',
    'Thank you for the four years, Denise.',
  ],
  updates: [
    {
      day: 21,
      title: 'Logbooks wanted',
      body: 'If you work in home care, please keep a week’s log: door, time in, time out, kilometres. Leave out all names and addresses. We will put them together into one sheet for the council’s finance people, who like sheets.',
    },
  ],
};
