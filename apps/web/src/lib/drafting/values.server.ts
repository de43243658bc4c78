import { videoIn } from '@groundswell/domain';
import { formText } from '#lib/site/form-text.ts';
import type { Draft } from './documents.ts';

/** What stands in the fields of a draft. */
export interface DraftValues {
  readonly title?: string;
  readonly target?: string;
  readonly body?: string;
  /** The link of its video. */
  readonly media?: string;
  readonly locale?: string;
  /** Slugs. */
  readonly topics?: readonly string[];
  readonly highRisk?: boolean;
  /** "2027-03-01" */
  readonly closesAt?: string;
  readonly changeNote?: string;
}

/** What is saved of `draft`. */
export function savedValues(draft: Draft): Required<DraftValues> {
  return {
    title: draft.title,
    target: draft.target ?? '',
    body: draft.body,
    media: videoIn(draft.body) ?? '',
    locale: draft.locale,
    topics: draft.topics.map(({ slug }) => slug),
    highRisk: draft.highRisk,
    closesAt: draft.closesAt?.slice(0, 10) ?? '',
    changeNote: '',
  };
}

/** What was typed into `form`, as far as it has the fields. */
export function typedValues(form: FormData): DraftValues {
  const typed = (name: string) => (form.has(name) ? { [name]: formText(form, name) } : {});
  return {
    ...typed('title'),
    ...typed('target'),
    ...typed('body'),
    ...typed('media'),
    ...typed('locale'),
    ...typed('closesAt'),
    ...typed('changeNote'),
    ...(form.has('topicsShown') ? { topics: form.getAll('topics').map(String) } : {}),
    ...(form.has('highRisk') ? { highRisk: formText(form, 'highRisk') === 'yes' } : {}),
  };
}
