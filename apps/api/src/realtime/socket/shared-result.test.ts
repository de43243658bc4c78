import { expect, test } from 'vitest';
import { SharedResult } from './shared-result.ts';

/** The text of an unmasked text frame. */
function textOf(frame: Buffer): string {
  const header = frame[1] === 127 ? 10 : frame[1] === 126 ? 4 : 2;
  return frame.subarray(header).toString();
}

test.for(['1', 'a'.repeat(36), 'ünïcödé ✊', String.raw`\"quoted\"`])('a frame for id %s', (id) => {
  const result = new SharedResult({ data: { total: 1 } });

  const { bytes } = result.frameFor(id);

  expect(textOf(bytes)).toBe(`{"id":"${id}","type":"next","payload":{"data":{"total":1}}}`);
});

test.for([10, 125, 126, 65_535, 65_536, 200_000])('a result of %i characters', (length) => {
  const result = new SharedResult({ data: { text: 'x'.repeat(length) } });

  const frames = ['1', '2', '33'].map((id) => textOf(result.frameFor(id).bytes));

  expect(frames.map((text) => JSON.parse(text).id)).toEqual(['1', '2', '33']);
});

test('equal ids share a frame, different ones do not', () => {
  const result = new SharedResult({ data: { total: 1 } });

  expect(result.frameFor('1')).toBe(result.frameFor('1'));
  expect(result.frameFor('1')).not.toBe(result.frameFor('2'));
});

test('ids that take turns each get their own frame', () => {
  const result = new SharedResult({ data: { total: 1 } });
  const random = Array.from({ length: 20 }, (_, each) => `random ${each}`);
  const turns = ['1', '2', '1', ...random, '2', 'random 19', '1', '1'];

  const ids = turns.map((id) => JSON.parse(textOf(result.frameFor(id).bytes)).id);

  expect(ids).toEqual(turns);
});

test('random ids are not remembered without end', () => {
  const result = new SharedResult({ data: { total: 1 } });
  for (let each = 0; each < 100; each += 1) result.frameFor(`random ${each}`);

  expect(result.frameFor('random 99')).not.toBe(result.frameFor('random 99'));
});
