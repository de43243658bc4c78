import { hash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 190 bits. */
const RANDOM_LETTERS = 32;
const CHECK_LETTERS = 6;
/** "gsw_live_" and some letters: enough to tell keys apart, too few to guess the rest. */
const PREFIX_LETTERS = 13;

const SECRET = new RegExp(`^gsw_(?:live|test)_[0-9A-Za-z]{${RANDOM_LETTERS + CHECK_LETTERS}}$`);

/** What a partner's program shows, made anew: `gsw_live_…` or `gsw_test_…`, with a checksum at its end. */
export function makeApiKeySecret(test: boolean): string {
  const random = Array.from({ length: RANDOM_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const secret = `gsw_${test ? 'test' : 'live'}_${random}`;
  return secret + checksum(secret);
}

/** Whether `text` can be a key of ours at all: most that are not were copied in part. */
export function isApiKeySecret(text: string): boolean {
  return SECRET.test(text) && checksum(text.slice(0, -CHECK_LETTERS)) === text.slice(-CHECK_LETTERS);
}

/** How a secret is stored and looked up: SHA-256, as it holds more than anybody can guess. */
export function apiKeyHash(secret: string): Uint8Array {
  return hash('sha256', secret, 'buffer');
}

export function apiKeyPrefix(secret: string): string {
  return secret.slice(0, PREFIX_LETTERS);
}

function checksum(text: string): string {
  let rest = crc32(text);
  let letters = '';
  for (let place = 0; place < CHECK_LETTERS; place += 1) {
    letters = (LETTERS[rest % LETTERS.length] ?? '') + letters;
    rest = Math.floor(rest / LETTERS.length);
  }
  return letters;
}
