/** What the front page alone says. Apart from the other words: the petition page does without. */
export interface FrontWords {
  readonly title: string;
  readonly lead: string;
  readonly openPetitions: string;
  readonly searchLabel: string;
  readonly topicLabel: string;
  readonly everyTopic: string;
  readonly orderLabel: string;
  readonly order: Readonly<Record<'TRENDING' | 'NEWEST' | 'MOST_SIGNED', string>>;
  readonly show: string;
  readonly nextPage: string;
  readonly firstPage: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly everyPetition: string;
}
