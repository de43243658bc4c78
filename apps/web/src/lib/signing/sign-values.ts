import type { SignField } from '#lib/messages/messages.ts';
import { formText } from '#lib/site/form-text.ts';

/** What was typed into the signing form, as its fields carry it. */
export type SignValues = Readonly<
  Record<
    | 'name'
    | 'email'
    | 'country'
    | 'postcode'
    | 'reason'
    | 'nameDisplay'
    | 'age'
    | 'petitionUpdates'
    | 'organisationNews'
    | 'key'
    | 'stamp',
    string
  >
>;

/** Why a signing was refused, and what was typed, so that nothing has to be typed again. */
export interface SignRefusal {
  readonly values: SignValues;
  /** By field, in the reader's language. */
  readonly errors: Readonly<Partial<Record<SignField, string>>>;
  /** What concerns no field of the form. */
  readonly message: string | null;
  /** A proof of work that is asked for first; nothing was refused. */
  readonly challenge?: string;
}

/** The fields of a posted signing form; what is missing is empty. */
export function signValues(form: FormData): SignValues {
  return {
    name: formText(form, 'name'),
    email: formText(form, 'email'),
    country: formText(form, 'country'),
    postcode: formText(form, 'postcode'),
    // A form posts line breaks as CR LF, and counts them as one character while typing.
    reason: formText(form, 'reason').replaceAll('\r\n', '\n'),
    nameDisplay: formText(form, 'nameDisplay'),
    age: formText(form, 'age'),
    petitionUpdates: formText(form, 'petitionUpdates'),
    organisationNews: formText(form, 'organisationNews'),
    key: formText(form, 'key'),
    stamp: formText(form, 'stamp'),
  };
}
