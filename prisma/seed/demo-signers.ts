import type { SignPetitionInput } from '@groundswell/commands';
import type { DemoPetition } from '../demo/demo-types.ts';
import { DEMO_SIGNER_NAMES } from '../demo/signer-names.ts';

const HOUR_MS = 3_600_000;
/** Batches a petition's signatures come in at most: enough for a curve, few enough for a quick start. */
const BATCHES = 24;

/** The people who signed `petition`, the same ones each time: nothing here is random. */
export function demoSigners(petition: DemoPetition): Omit<SignPetitionInput, 'petitionId'>[] {
  const { locale, countries, reasons } = petition;
  const names = DEMO_SIGNER_NAMES[locale];
  return Array.from({ length: petition.signatures }, (_, index) => {
    const display = index % 3 === 0 ? 'FIRST_NAME_INITIAL' : index % 7 === 0 ? 'FULL_NAME' : 'ANONYMOUS';
    // Each next country signs about half as often as the one before it.
    const country =
      countries[Math.min(Math.clz32((index * 2_654_435_761) >>> 0), countries.length - 1)] ?? 'DE';
    return {
      name: names[index % names.length] ?? '',
      email: `${petition.key.slice(0, 40)}.${index}@example.org`,
      country,
      postcode: null,
      reason: index % 6 === 0 ? (reasons[(index / 6) % Math.max(1, reasons.length)] ?? null) : null,
      nameDisplay: display,
      age: 'OF_AGE',
      consents: [],
      locale,
      source: null,
      idempotencyKey: null,
    };
  });
}

/**
 * When signatures came, in hours that had some: many in the first days, then fewer, with a
 * last swell now.
 *
 * @returns times ascending between `from` and `until`, each with its slice `[from, to)` of the signers
 */
export function signatureTimes(
  { signatures }: DemoPetition,
  from: Date,
  until: Date,
): { at: Date; from: number; to: number }[] {
  const batches = Math.min(BATCHES, signatures);
  const span = Math.max(HOUR_MS, until.getTime() - from.getTime() - HOUR_MS);
  return Array.from({ length: batches }, (_, index) => {
    const share = (index + 1) / batches;
    // x^2 crowds the first days; the sine lets one swell through in the middle.
    const moment =
      from.getTime() + span * (share ** 2 * 0.9 + 0.1 * share - 0.03 * Math.sin(share * Math.PI * 2));
    return {
      at: new Date(Math.min(moment, until.getTime())),
      from: Math.round((index / batches) * signatures),
      to: Math.round(share * signatures),
    };
  });
}
