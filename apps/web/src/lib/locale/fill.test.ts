import { expect, test } from 'vitest';
import { fill, partsOf } from './fill.ts';

test('slots are filled wherever the language wants them', () => {
  const slots = { creator: 'Leyla H.', target: 'the council' };

  expect(fill('{creator} asks {target}', slots)).toBe('Leyla H. asks the council');
  expect(fill('{target}: {creator}', slots)).toBe('the council: Leyla H.');
});

test('a value that looks like a slot is not filled again', () => {
  expect(fill('{creator} asks {target}', { creator: '{target}', target: 'x' })).toBe('{target} asks x');
});

test('a template is cut at its slots', () => {
  expect(partsOf('Hi {name}!')).toEqual(['Hi ', { slot: 'name' }, '!']);
});
