import { CHANGE_NOTE_MAX, NAME_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError } from '../text/validation-error.ts';

export const RECIPIENT_MAX = NAME_MAX;
export const DELIVERY_NOTE_MAX = CHANGE_NOTE_MAX;

/** The hand-over of a petition, as whoever hands it over tells it. */
export interface DeliveryInput {
  /** Who took it. */
  readonly recipient: string;
  readonly note: string | null;
  /** The day, as its first moment (UTC). */
  readonly deliveredOn: Date;
}

/** Why `delivery` cannot be recorded of a petition published at `postedAt`, or `null` when it can. */
export function refuseDelivery(
  { recipient, note, deliveredOn }: DeliveryInput,
  { postedAt, now }: { readonly postedAt: Date | null; readonly now: Date },
): ValidationError | null {
  const posted = postedAt && new Date(postedAt).setUTCHours(0, 0, 0, 0);
  const early = posted !== null && deliveredOn.getTime() < posted;
  return refuseInput([
    refuseText(['recipient'], recipient, { min: 1, max: RECIPIENT_MAX }),
    note === null ? null : refuseText(['note'], note, { min: 0, max: DELIVERY_NOTE_MAX, multiline: true }),
    deliveredOn > now || early
      ? {
          path: ['deliveredOn'],
          message: 'Choose the day it was handed over, from its publication until today.',
        }
      : null,
  ]);
}
