/**
 * Digits and letters that nobody reads as one another: no 0 and O, 1, I and L, 5 and S, U and V.
 * Their number, 29, is prime, which is what lets the check character find every exchange.
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';
/** 29^8, 5 x 10^11: among ten thousand sheets of a petition two alike are one chance in ten thousand. */
const RANDOM_CHARACTERS = 8;
const GROUP = 3;
const NUMBER = new RegExp(`^[${ALPHABET}]{${RANDOM_CHARACTERS + 1}}$`);

/**
 * A new number for a printed sheet, `K7M-2QX-9FT`: eight random characters and one that checks them.
 *
 * @param draw a random whole number, at least 0 and below its argument
 */
export function newSheetNumber(draw: (below: number) => number): string {
  const random = Array.from({ length: RANDOM_CHARACTERS }, () => ALPHABET[draw(ALPHABET.length)] ?? '');
  const check = ALPHABET.split('').find((character) => checks([...random, character])) ?? '';
  return grouped([...random, check].join(''));
}

/**
 * The sheet number that was typed, as it is printed, or `null` when it is none. Case, spaces and
 * dashes do not matter. One wrong character, and any two exchanged, are always found.
 */
export function readSheetNumber(typed: string): string | null {
  const characters = typed.replace(/[\s-]/g, '').toUpperCase();
  return NUMBER.test(characters) && checks(characters.split('')) ? grouped(characters) : null;
}

/** Whether the sum of the characters, each weighted by its place, is a multiple of 29. */
function checks(characters: readonly string[]): boolean {
  const sum = characters.reduce(
    (total, character, index) => total + (index + 1) * ALPHABET.indexOf(character),
    0,
  );
  return sum % ALPHABET.length === 0;
}

function grouped(characters: string): string {
  return characters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? characters;
}
