import type { UnsubscribeWords } from '../unsubscribe.ts';

export const unsubscribe: UnsubscribeWords = {
  title: 'Stop this mail?',
  lead: 'This link is from a mail about a petition you signed.',
  stops:
    'Pressing the button stops everything you agreed to when you signed it: updates of the petition, and news from organisations. It works at once.',
  stays: 'Your signature stays and goes on counting. Mail you agreed to with other petitions is not touched.',
  button: 'Stop this mail',
  doneTitle: 'No more of this mail',
  done: 'It has stopped. Your signature stays and goes on counting.',
  refusedTitle: 'This link does not work',
  refused:
    'Take the link from the newest mail. Or ask for a link to your own page: everything you agreed to can be stopped there.',
  everything: 'Everything you signed',
};
