import type { HistoryWords } from '../history.ts';

export const history: HistoryWords = {
  title: 'How the text changed',
  lead: 'Whoever signed stands behind the words they read. This is everything the petition has said since it was published.',
  back: 'Back to the petition',
  legend: 'New words are underlined, words that went are struck through.',
  version: 'Version {version}',
  since: 'Since {date}',
  first: 'This is what the petition said first.',
  signedBefore: 'Signed before this change: {count}',
  signed: 'Signed this version: {count}',
  fields: { title: 'Title', target: 'To', body: 'Text' },
  unchanged: 'Paragraphs that did not change: {count}',
  same: 'Title, target and text are the same.',
  onlyVersion: 'The text has not changed since it was published.',
  compare: 'Compare with the text of today',
  compared: 'What changed between version {version} and today',
  older: 'Older versions',
  newest: 'Newest versions',
  inReview: 'This petition waits for a moderator. It takes no signatures yet.',
};
