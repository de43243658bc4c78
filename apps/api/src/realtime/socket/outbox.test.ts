import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Frame } from './frame.ts';
import { Outbox } from './outbox.ts';

test('an outlet writes once, at the end of the turn', async () => {
  const outbox = new Outbox();
  const written: string[] = [];

  outbox.add({ writeOut: () => written.push('a') });
  outbox.add({ writeOut: () => written.push('b') });
  expect(written).toEqual([]);
  await turn();

  expect(written).toEqual(['a', 'b']);
});

test('an outlet added while others write has its own turn', async () => {
  const outbox = new Outbox();
  const written: string[] = [];

  outbox.add({ writeOut: () => outbox.add({ writeOut: () => written.push('later') }) });
  await turn();
  await turn();

  expect(written).toEqual(['later']);
});

test('what waits for the tick is written at its end, after what is written at the end of the turn', async () => {
  const outbox = new Outbox();
  const written: string[] = [];

  const ticked = new Promise<void>((resolve) => {
    outbox.addToTick({ writeOut: () => written.push('count') });
    outbox.addToTick({ writeOut: () => resolve() });
  });
  outbox.add({ writeOut: () => written.push('answer') });
  await ticked;

  expect(written).toEqual(['answer', 'count']);
});

test('the same two frames are joined once for everybody, and not kept', async () => {
  const outbox = new Outbox();
  const one = new Frame(Buffer.from('1'), true);
  const two = new Frame(Buffer.from('2'), true);
  const three = new Frame(Buffer.from('3'), true);
  outbox.add({ writeOut() {} });

  const joined = outbox.join(one, two);

  expect(outbox.join(one, two)).toBe(joined);
  expect(outbox.join(joined, three).bytes.toString()).toBe('123');
  expect(outbox.join(one, three).bytes.toString()).toBe('13');
  await turn();
  expect([one.next, one.joined, joined.next]).toEqual([null, null, null]);
});
