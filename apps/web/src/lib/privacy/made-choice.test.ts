import { expect, test } from 'vitest';
import { madeChoice } from './made-choice.ts';

const NEITHER = { analytics: false, targeting: false };
const ANALYTICS = { analytics: true, targeting: false };
const TARGETING = { analytics: false, targeting: true };
const BOTH = { analytics: true, targeting: true };

function posted(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test.for([
  ['all', null, BOTH],
  ['none', null, NEITHER],
  ['none', BOTH, NEITHER],
  ['targeting', null, TARGETING],
  ['targeting', ANALYTICS, BOTH],
] as const)('%s, after %j, is %j', ([choice, before, made]) => {
  expect(madeChoice(posted({ choice }), before)).toEqual(made);
});

test.for([
  [{}, NEITHER],
  [{ analytics: 'on' }, ANALYTICS],
  [{ targeting: 'on' }, TARGETING],
  [{ analytics: 'on', targeting: 'on' }, BOTH],
  [{ analytics: 'yes', targeting: 'ON' }, NEITHER],
] as const)('boxes %j are %j, whatever was before', ([boxes, made]) => {
  expect(madeChoice(posted({ choice: 'own', ...boxes }), BOTH)).toEqual(made);
});

test.for<Record<string, string>>([
  {},
  { choice: '' },
  { choice: 'ALL' },
  { choice: 'toString' },
  { targeting: 'on' },
])('the form %j decides nothing', (fields) => {
  expect(madeChoice(posted(fields), TARGETING)).toBeNull();
});

test('a file in place of a word decides nothing', () => {
  const form = new FormData();
  form.set('choice', new Blob(['all']));

  expect(madeChoice(form, null)).toBeNull();
});
