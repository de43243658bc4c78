import type { SheetWords } from '../sheet-words.ts';

export const words: SheetWords = {
  title: 'Collect signatures on paper',
  lead: 'Print sheets, have them signed, and give them back to whoever runs the petition. Paper signatures are checked by two people and shown as a number of their own.',
  copies: 'Every sheet has a number and counts once. Print more instead of copying one.',
  howMany: 'How many sheets (1 to 20)',
  make: 'Make sheets',
  print: 'Print',
  back: 'Back to the petition',
  closed: 'This petition takes no signatures now, so there are no sheets to print.',
  petitionTo: 'Petition to {target}',
  petition: 'Petition',
  statement: 'We, the undersigned, support this petition.',
  row: 'No.',
  name: 'Name',
  town: 'Town',
  signature: 'Signature',
  privacy:
    'Only the number of signatures is entered on {hub}: your name stays on this sheet, and nobody sends you mail because of it. Sign once, on paper or online.',
  age: 'Under 16 (in the USA under 13): only if a parent or guardian agrees.',
  online: 'Read and sign online',
  sheet: 'Sheet {number}',
  total: 'Signatures on this sheet',
  dangerTitle: 'Signing may be dangerous',
  danger:
    'Whoever finds this sheet sees who has signed. Use it only where that harms nobody, keep it out of sight and do not photograph it. Signing online is safer.',
};
