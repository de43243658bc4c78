import { expect, test } from 'vitest';
import { readChange } from './read-change.ts';

const VIDEO = 'https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv';
const DRAFT = { body: 'The last way home.', closesAt: '2027-03-01T12:00:00.000Z' };

function form(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test.for([
  [[], {}],
  [[['title', ' Keep the night bus ']], { title: 'Keep the night bus' }],
  [[['target', ' ']], { target: null }],
  [[['body', 'One.\r\n\r\nTwo.']], { body: 'One.\n\nTwo.' }],
  [[['topicsShown', 'yes']], { topics: [] }],
  [
    [
      ['topicsShown', 'yes'],
      ['topics', 'health'],
      ['topics', 'water'],
    ],
    { topics: ['health', 'water'] },
  ],
  [[['highRisk', 'no']], { highRisk: false }],
  [[['media', VIDEO]], { body: `The last way home.\n\n${VIDEO}` }],
  [
    [
      ['body', 'Other.'],
      ['media', VIDEO],
    ],
    { body: `Other.\n\n${VIDEO}` },
  ],
  [[['media', '']], { body: 'The last way home.' }],
  [[['closesAt', '2027-04-01']], { closesAt: '2027-04-01T23:59:59.000Z' }],
  [[['closesAt', '2027-03-01']], {}],
  [[['closesAt', '']], { closesAt: null }],
] as const)('of the fields %j, the change is %j', ([fields, change]) => {
  expect(readChange(form(fields), DRAFT)).toEqual({ change });
});

test.for([
  ['media', 'https://example.org/'],
  ['closesAt', '1.4.2027'],
  ['closesAt', '2027-13-01'],
] as const)('%s cannot be %s', ([field, value]) => {
  expect(readChange(form([[field, value]]), DRAFT)).toEqual({ refused: field });
});
