import { expect, test } from 'vitest';
import { listAddress, listChoice } from './list-choice.ts';

test('an address is read and written alike', () => {
  const address = '/?q=river&topic=nature&order=newest&after=abc#petitions';

  const choice = listChoice(new URL(address, 'https://hub.example').searchParams);

  expect(choice).toEqual({ text: 'river', topic: 'nature', order: 'NEWEST', after: 'abc' });
  expect(listAddress(choice)).toBe(address);
});

test('what is unknown or missing falls back to the defaults, which an address leaves out', () => {
  const choice = listChoice(new URLSearchParams('order=sideways&q=%20%20'));

  expect(choice).toEqual({ text: '', topic: '', order: 'TRENDING', after: null });
  expect(listAddress(choice)).toBe('/#petitions');
});
