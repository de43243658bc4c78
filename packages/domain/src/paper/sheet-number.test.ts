import { expect, test } from 'vitest';
import { newSheetNumber, readSheetNumber } from './sheet-number.ts';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const draw = dice(22);
const numbers = Array.from({ length: 50 }, () => newSheetNumber(draw));

test('a sheet number is three groups of three that nobody misreads', () => {
  expect(numbers.filter((number) => /^(?:[2-9A-HJKMNP-RTV-Z]{3}-?){3}$/.test(number))).toEqual(numbers);
  expect(new Set(numbers).size).toBe(50);
});

test.for([
  ['as printed', (number: string) => number],
  ['in small letters without dashes', (number: string) => number.toLowerCase().replaceAll('-', '')],
  ['with spaces', (number: string) => ` ${number.replaceAll('-', ' ')} `],
] as const)('it is read back %s', ([, typed]) => {
  expect(numbers.map((number) => readSheetNumber(typed(number)))).toEqual(numbers);
});

test('one wrong character is always found', () => {
  const wrong = numbers.flatMap((number) =>
    '23456789ABCDEFGHJKMNPQRTVWXYZ'
      .split('')
      .flatMap((character) =>
        [0, 1, 2, 4, 5, 6, 8, 9, 10]
          .filter((place) => number[place] !== character)
          .map((place) => number.slice(0, place) + character + number.slice(place + 1)),
      ),
  );

  expect(wrong.filter((number) => readSheetNumber(number) !== null)).toEqual([]);
});

test('two characters exchanged are always found', () => {
  const exchanged = numbers
    .map((number) => number.replaceAll('-', ''))
    .flatMap((number) =>
      [0, 1, 2, 3, 4, 5, 6, 7]
        .filter((place) => number[place] !== number[place + 1])
        .map(
          (place) =>
            number.slice(0, place) +
            number.charAt(place + 1) +
            number.charAt(place) +
            number.slice(place + 2),
        ),
    );

  expect(exchanged.filter((number) => readSheetNumber(number) !== null)).toEqual([]);
});

test.for(['', '2222', '22222222222222', '000-000-000', 'K7M 2QX', 'ＡＢＣ-222-222'])(
  '%s is no sheet number',
  (typed) => {
    expect(readSheetNumber(typed)).toBeNull();
  },
);
