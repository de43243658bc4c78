import type { SignField } from '#lib/messages/messages.ts';

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
    | 'key',
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
}

/** The fields of a posted signing form; what is missing is empty. */
export function signValues(form: FormData): SignValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    name: text('name'),
    email: text('email'),
    country: text('country'),
    postcode: text('postcode'),
    // A form posts line breaks as CR LF, and counts them as one character while typing.
    reason: text('reason').replaceAll('\r\n', '\n'),
    nameDisplay: text('nameDisplay'),
    age: text('age'),
    petitionUpdates: text('petitionUpdates'),
    organisationNews: text('organisationNews'),
    key: text('key'),
  };
}
