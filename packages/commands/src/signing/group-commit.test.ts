import { describe, expect, test } from 'vitest';
import { GroupCommit, WAITING_MAX } from './group-commit.ts';

/** A group commit that notes its batches, answers in capitals, and can be held at the pen. */
function scribe({ poison = '' } = {}) {
  const batches: (readonly string[])[] = [];
  let pen = Promise.resolve();
  const group = new GroupCommit<string, string>(async (items) => {
    batches.push(items);
    await pen;
    if (items.includes(poison)) throw new Error(`cannot write ${poison}`);
    return items.map((item) => item.toUpperCase());
  });
  return {
    group,
    batches,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      pen = promise;
      return resolve;
    },
  };
}

test('alone, an item is written at once', async () => {
  const { group, batches } = scribe();

  const answer = await group.submit('a');

  expect(answer).toBe('A');
  expect(batches).toEqual([['a']]);
});

test('what comes while a batch is written makes the next batch', async () => {
  const { group, batches, hold } = scribe();
  const release = hold();
  const first = group.submit('a');
  await Promise.resolve();

  const others = ['b', 'c', 'd'].map((item) => group.submit(item));
  release();

  expect(await Promise.all([first, ...others])).toEqual(['A', 'B', 'C', 'D']);
  expect(batches).toEqual([['a'], ['b', 'c', 'd']]);
});

test('a batch takes five hundred items, the rest waits for the next', async () => {
  const { group, batches } = scribe();

  await Promise.all(Array.from({ length: 501 }, (_, index) => group.submit(`${index}`)));

  expect(batches.map(({ length }) => length)).toEqual([500, 1]);
});

test.for([0, 1, 2, 3, 4, 5, 6, 7, 8])(
  'an item that comes %s turns after an answer is written too',
  async (turns) => {
    const { group } = scribe();
    await group.submit('a');
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();

    const answer = await group.submit('b');

    expect(answer).toBe('B');
  },
);

describe('an item that cannot be written', () => {
  test.for([1, 2, 3, 7, 16])('fails alone among %s', async (length) => {
    const items = Array.from({ length }, (_, index) => `item ${index}`);
    const poison = items[Math.floor(length / 3)]!;
    const { group } = scribe({ poison });

    const outcomes = await Promise.allSettled(items.map((item) => group.submit(item)));

    const answers = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : null));
    expect(answers).toEqual(items.map((item) => (item === poison ? null : item.toUpperCase())));
  });

  test('does not keep the next one waiting', async () => {
    const { group } = scribe({ poison: 'b' });
    await expect(group.submit('b')).rejects.toThrow('cannot write b');

    const answer = await group.submit('a');

    expect(answer).toBe('A');
  });
});

test('what finds too many waiting is turned away at once, and the rest is written', async () => {
  const { group, hold } = scribe();
  const release = hold();
  const first = group.submit('a');
  await Promise.resolve();
  const waiting = Array.from({ length: WAITING_MAX }, (_, index) => group.submit(`b${index}`));

  const refusal = await group.submit('c');
  release();

  expect(refusal).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 10 });
  expect(await first).toBe('A');
  expect(await Promise.all(waiting)).toEqual(Array.from({ length: WAITING_MAX }, (_, index) => `B${index}`));
  expect(await group.submit('d')).toBe('D');
});

test('it is idle once everything that was submitted has an answer', async () => {
  const { group, hold } = scribe();
  const release = hold();
  const answered: string[] = [];
  for (const item of ['a', 'b']) void group.submit(item).then((answer) => answered.push(String(answer)));

  const idle = group.idle();
  release();
  await idle;

  expect(answered).toEqual(['A', 'B']);
});
