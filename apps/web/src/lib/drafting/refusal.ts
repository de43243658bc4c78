import type { HubLocale } from '@groundswell/domain';
import type { DraftField, DraftingWords } from '#lib/messages/drafting.ts';

/** Why something was not saved. */
export interface DraftRefusal {
  /** By field, in the reader's language. */
  readonly errors: Readonly<Partial<Record<DraftField, string>>>;
  /** What concerns no field of the form. */
  readonly message: string | null;
  /** It was changed elsewhere: the next press saves over that. */
  readonly conflict: boolean;
}

interface Refused {
  readonly __typename: string;
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

/** Fields whose issues say in English what is wrong with what was typed; all others have one sentence each. */
const TYPED: ReadonlySet<string> = new Set(['title', 'target', 'body', 'changeNote']);

/** What the API answered, for a reader of `locale`. */
export function draftRefusal(
  { __typename, issues }: Refused,
  locale: HubLocale,
  words: DraftingWords,
): DraftRefusal {
  const nothing = { errors: {}, message: null, conflict: false };
  switch (__typename) {
    case 'ValidationError': {
      const errors: Partial<Record<DraftField, string>> = {};
      for (const { path, message } of issues ?? []) {
        const field = path.find((part) => part !== 'input');
        if (field === undefined || !isField(field, words)) continue;
        errors[field] ??= locale === 'en' && TYPED.has(field) ? message : words.errors[field];
      }
      const known = Object.keys(errors).length > 0;
      return { ...nothing, errors, message: known ? null : words.errors.failed };
    }
    case 'HighRiskStaysError':
      return { ...nothing, errors: { highRisk: words.errors.highRisk } };
    case 'EditedMeanwhileError':
      return { ...nothing, message: words.saved.conflict, conflict: true };
    case 'PetitionNotEditableError':
      return { ...nothing, message: words.errors.ended };
    case 'RateLimitedError':
      return { ...nothing, message: words.errors.tooMany };
    case 'NotAllowedError':
    case 'PetitionNotFoundError':
      return { ...nothing, message: words.errors.notAllowed };
    default:
      return { ...nothing, message: words.errors.failed };
  }
}

function isField(field: string, { errors }: DraftingWords): field is DraftField {
  return Object.hasOwn(errors, field);
}
