import type { DemoPetition } from '../demo-types.ts';

export const releaseTheValleyTeachers: DemoPetition = {
  key: 'release-the-valley-teachers',
  locale: 'en',
  title: 'Five teachers are in prison for a spelling book. Ask for their release',
  target: 'The foreign ministries of all countries, and everybody who sits at a table with them',
  topics: ['human-rights', 'language-rights', 'education'],
  creator: 'hana',
  organisation: 'paper-lantern',
  highRisk: true,
  body: `The book has 48 pages. On the first there is a drawing of an apple, and the word for apple in a language that about ninety thousand people speak. On the last there is a lullaby. In between are the letters, four to a page, with a goat, a kettle, a mountain.

Five teachers of a village school made it in the evenings of one winter. They had thirty-two pupils and not a single book in the language that the children used at home. They printed forty copies on the school’s machine and sewed the backs by hand.

They were arrested on a school morning. Two of them were led out past their classes. The charge speaks of “division”; the evidence listed in it is the book. Their trial lasted less than an hour, and no family was admitted. The shortest sentence is six years and the longest is fourteen.

**We do not publish their names here.** Their families asked us not to: relatives of prisoners have lost work, and worse, after names had appeared abroad. The names, the judgment and the book are with the Paper Lantern Network, and are shown to any foreign ministry or parliament that asks for them.

We ask governments

- to raise the five cases by name, privately and at every meeting, until there is an answer;
- to ask for doctors and for family visits as the first step, because one of the five has a heart condition and has not been seen since the spring;
- to say openly that teaching a child to read in the language of its home is not a crime anywhere.

And we ask *you* for one thing only: to be counted. In prison, letters do not arrive. Numbers sometimes do. A man who was released last year told us that a guard once said to him, not unkindly, on the stairs: “There are three thousand people who know that you are here.” He said that he had held on to the handrail for a while. Then he went up the stairs differently.

*This petition is marked as high-risk: it shows a number and nothing else. No names, places or times of signers appear anywhere, whatever you choose in the form.*`,
  openDays: 52,
  signatures: 188,
  countries: ['DE', 'GB', 'CA', 'NO', 'JP', 'FR', 'US', 'TR'],
  reasons: [
    'My language was forbidden when I was small. I know what an alphabet weighs.',
    'I teach the letter A every September.',
    'For whoever holds on to the handrail today.',
    'Because forty copies should not cost fifty years.',
  ],
  updates: [
    {
      day: 30,
      title: 'A first sign of life',
      body: 'One of the five was allowed a telephone call of four minutes. The family asks us to say thank you and to go on. We will not publish details of the call.',
    },
    {
      day: 7,
      title: 'The book is being printed again',
      body: 'A press abroad has printed two thousand copies of the spelling book, with the apple on the first page. Schools and libraries can order it from the Paper Lantern Network, free of charge.',
    },
  ],
};
