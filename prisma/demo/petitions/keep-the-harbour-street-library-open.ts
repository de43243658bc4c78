import type { DemoPetition } from '../demo-types.ts';

export const keepTheHarbourStreetLibraryOpen: DemoPetition = {
  key: 'keep-the-harbour-street-library-open',
  locale: 'en',
  title: 'Keep the Harbour Street library open, warm and staffed six days a week, for each of us',
  target: 'The City Council of Lindenau',
  topics: ['libraries-culture', 'education', 'neighbourhood'],
  creator: 'priya',
  organisation: null,
  highRisk: false,
  body: `The notice was taped to the inside of the door, at the height of a tall person’s eyes: from next spring, the Harbour Street library would “move to a self-service model”, open two afternoons a week, without staff.

I want to tell the council who was in the building on the afternoon when I read it. I counted, because I am a maths teacher and that is what I do when I am upset.

- Six teenagers at the long table, sharing four chargers and one calculator. Two of them have no desk at home. I know because I teach them.
- A man in a courier’s jacket, filling in a form for his wife’s residence permit. Mrs Dahl, the librarian, was explaining the word “dependant” for the third time, as kindly as the first.
- Three babies, attached to three adults who looked as if they had not spoken to another adult since Monday.
- Mr Osei, who reads the newspapers of two countries, every day, from the front to the back, because his flat is cold.
- A girl of about nine, lying on her stomach under the window with a book about octopuses, entirely elsewhere.

A machine can lend the girl the book. It cannot notice that she has come in without a coat three days running. Mrs Dahl noticed. There is now a rail by the door with coats on it, and a sign in five languages: *take one, bring one, no questions.*

The saving would be less than the cost of resurfacing the car park behind the town hall. We have asked twice for a meeting, and twice received a leaflet about the self-service model.

**We ask the council** to keep the library on Harbour Street open six days a week, with at least one trained librarian present in every opening hour, to keep it heated to 20 degrees, and to put any future change to its hours before a public meeting held in the library itself, after school, when the people who use it can come.

Libraries are the last rooms in our city where nobody asks what you came to buy. Let us keep this one.`,
  openDays: 38,
  signatures: 197,
  countries: ['DE', 'AT', 'GB', 'NL', 'IN', 'GH'],
  reasons: [
    'I did all my homework there, and now I am a doctor.',
    'My twins said their first word to someone else in that library. It was “again”.',
    'Mrs Dahl found me the form, the pen and the courage.',
    'Twenty degrees and a chair. Please do not take that away from old people.',
    'I took a coat. I brought two back.',
  ],
  updates: [
    {
      day: 24,
      title: 'The council has postponed its decision',
      body: 'The vote planned for this month has been moved to after the winter holidays. It is not a yes. It is not a no any more either. Thank you, all of you.',
    },
    {
      day: 9,
      title: 'Reading night on the steps',
      body: 'On Friday at six we meet on the library steps with lamps, blankets and whatever book we love best, and read half a page each, in any language. Last time, there were forty of us and nineteen languages. Mr Osei opens.',
    },
  ],
};
