import { refuseInput, type ValidationError } from '../text/validation-error.ts';

/** A public key of age (C2SP age, X25519 recipients): Bech32 of 32 bytes under "age". */
const RECIPIENT = /^age1([02-9ac-hj-np-z]{58})$/;
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** BIP 173: the generator of the checksum. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** "age" as BIP 173 spreads it for the checksum. */
const PREFIX = [3, 3, 3, 0, 1, 7, 5];

/** Why exports cannot be sealed to `key`, or `null` when they can. A typing error would lock the file for ever: the checksum is looked at. */
export function refuseSealingKey(key: string): ValidationError | null {
  const digits = RECIPIENT.exec(key)?.[1];
  const holds =
    digits !== undefined &&
    checksum([...PREFIX, ...Array.from(digits, (digit) => ALPHABET.indexOf(digit))]) === 1;
  return refuseInput([
    holds
      ? null
      : {
          path: ['sealingKey'],
          message: 'This is no public key of age. It begins with "age1" and has 62 characters.',
        },
  ]);
}

function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((step, bit) => {
      if ((top >>> bit) & 1) sum ^= step;
    });
  }
  return sum;
}
