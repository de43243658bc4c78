import type { DemoPetition } from '../demo-types.ts';

export const aWarmMealInEverySchool: DemoPetition = {
  key: 'a-warm-meal-in-every-school',
  locale: 'en',
  title: 'One warm meal a day for every child in every primary school, with no form to fill in',
  target: 'The Ministry of Education',
  topics: ['education', 'health'],
  creator: 'ruth',
  organisation: null,
  highRisk: false,
  body: `I have cooked in the kitchen of a primary school for twenty-two years. I can tell you on a Monday, by the speed of the spoons, which children have not had a proper meal since Friday.

There is free food in our school for those who are poor enough. To get it, a parent has to fill in a form of nine pages, attach three payslips, and renew it each term. Then the child is given a card of a different colour. They are seven years old, and they know exactly what that colour means. I have seen a boy hide his under his tray, and a girl say, “I’m not hungry, I had a big breakfast”, and then look at the bread.

Last year, I did something that I was not allowed to do. I let everyone through on the same card for one week. Nobody paid, nobody asked. It cost 312 pounds more than our usual week. The head teacher found out on the Thursday. She stood at the hatch for a while, and then she took an apron.

What she had seen was this. The queue was quiet. The children sat where they liked. In the afternoon of that week, the teacher of the second form sent nobody to the sick room with a tummy ache, for the first time that winter.

We ask the ministry for one plain rule: **a warm meal, every school day, for every child in primary school, without forms, without cards and without colours.** Start with the first three forms if you must. But start with all of the children in them.`,
  openDays: 120,
  signatures: 346,
  countries: ['GB', 'IE', 'NG', 'NO', 'DE', 'CA'],
  reasons: [
    'I was a child with the other card.',
    'Nine pages. I could not read them, so my son did not eat.',
    'Nobody learns fractions on an empty stomach.',
    'I am a school doctor. This would do more than I can.',
    'Because the dinner ladies always know.',
  ],
  updates: [
    {
      day: 90,
      title: 'Eleven kitchens join in',
      body: 'Cooks in eleven schools have written to say that they recognise the speed of the spoons. We have put our recipes and our prices together: it can be done for £2.40 a plate, with fruit.',
    },
    {
      day: 55,
      title: 'The minister’s office came to lunch',
      body: 'Two people from the ministry ate with the third form on Wednesday: lentils, carrots, apple crumble. They were asked why grown-ups need a form for lunch. There was a long silence, and then one of them laughed, and wrote it down.',
    },
    {
      day: 20,
      title: 'It is in the budget',
      body: 'Line 4.117. I have read it nine times. I will believe it when I have cooked it, but it is there.',
    },
  ],
  closed: {
    day: 8,
    outcome: 'VICTORY',
    statement:
      'From next September, every child in the first three forms of every primary school has a warm meal, free, without a form; the other forms follow a year later. Parliament passed it with all votes but four. To the 346 of you: I wish you could have heard the kitchen. Monday will be lentils.',
  },
};
