import type { FrontWords } from '../front.ts';

export const front: FrontWords = {
  title: 'Add your name. Watch it count.',
  lead: '{hub} is where people ask for change together: every signature is confirmed, and every count moves while you read.',
  openPetitions: 'Open petitions',
  searchLabel: 'Search petitions',
  topicLabel: 'Topic',
  everyTopic: 'Every topic',
  orderLabel: 'Order',
  order: { TRENDING: 'Trending', NEWEST: 'Newest', MOST_SIGNED: 'Most signed' },
  show: 'Show',
  nextPage: 'More petitions',
  firstPage: 'Back to the first page',
  nothingFound: 'No petition matches.',
  nothingFoundHint: 'Try fewer words, another topic, or look at all of them.',
  everyPetition: 'All petitions',
};
