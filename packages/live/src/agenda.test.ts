import { expect, test } from 'vitest';
import { Agenda } from './agenda.ts';
import { ManualClock } from './manual-clock.ts';

function openAgenda() {
  const clock = new ManualClock();
  const attended: { at: number; due: string[] }[] = [];
  const agenda = new Agenda<string>(clock, (due) => attended.push({ at: clock.now(), due }));
  return { clock, agenda, attended };
}

test('what is due at one moment is attended to together', async () => {
  const { clock, agenda, attended } = openAgenda();

  agenda.enter('late', 30);
  agenda.enter('one', 10);
  agenda.enter('two', 10);
  await clock.advance(30);

  expect(attended).toEqual([
    { at: 10, due: ['one', 'two'] },
    { at: 30, due: ['late'] },
  ]);
});

test('an entry can move forward but not back', async () => {
  const { clock, agenda, attended } = openAgenda();

  agenda.enter('a', 20);
  agenda.enter('a', 10);
  agenda.enter('a', 30);
  await clock.advance(40);

  expect(attended).toEqual([{ at: 10, due: ['a'] }]);
});

test('an empty agenda sets no timer', async () => {
  const { clock, agenda } = openAgenda();

  agenda.enter('a', 10);
  expect(clock.timers).toBe(1);
  agenda.strike('a');
  expect(clock.timers).toBe(0);

  agenda.enter('b', 10);
  await clock.advance(10);
  expect(clock.timers).toBe(0);
});
