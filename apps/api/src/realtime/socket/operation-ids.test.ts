import { expect, test } from 'vitest';
import { OperationIds } from './operation-ids.ts';

test.for([
  ['1', '1'],
  ['ünïcödé ✊', 'ünïcödé ✊'],
  ['"quoted"', String.raw`\"quoted\"`],
  ['line\nbreak', String.raw`line\nbreak`],
  ['\ud800', String.raw`\ud800`],
  ['', ''],
] as const)('%j stands in JSON as %s', ([rawId, inJson]) => {
  const ids = new OperationIds();

  const told = [ids.intern(rawId), ids.intern(rawId)];

  expect(told).toEqual([inJson, inJson]);
  expect(JSON.parse(`"${told[0]}"`)).toBe(rawId);
});

test('an id stays itself however many others came between', () => {
  const ids = new OperationIds();
  const others = Array.from({ length: 100 }, (_, each) => `random "${each}"`);

  const asked = ['"1"', String.raw`\"1\"`, ...others, '"1"', String.raw`\"1\"`];

  const told = asked.map((rawId) => ids.intern(rawId));

  expect(told.map((id) => JSON.parse(`"${id}"`))).toEqual(asked);
});
