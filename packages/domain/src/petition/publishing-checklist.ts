import { videoIn } from '../embed/petition-video.ts';
import { refuseText } from '../text/refuse-text.ts';
import { BODY_MAX, TITLE_MAX } from '../text/limits.ts';
import { refuseInput, type ValidationError, type ValidationIssue } from '../text/validation-error.ts';
import { refuseClosesAt } from './closing-date.ts';
import { BODY_MIN, TITLE_MIN } from './petition-text.ts';

/** What is looked at before a petition is published. */
export interface Publishable {
  readonly title: string;
  readonly target: string | null;
  /** Markdown. */
  readonly body: string;
  /** Slugs. */
  readonly topics: readonly string[];
  readonly closesAt: Date | null;
  /** Whether its text comes with a picture. */
  readonly hasImage: boolean;
}

/** One line of the checklist. */
export interface ChecklistItem {
  readonly piece: 'title' | 'target' | 'body' | 'media' | 'topics' | 'closesAt';
  /** Without it the petition is not published; the others make it stronger. */
  readonly required: boolean;
  readonly done: boolean;
  /** What is missing or wrong, of a required piece that is not done. */
  readonly issue: ValidationIssue | null;
}

/** What `petition` has and what it lacks at `now`, in the order of the questions that ask for it. */
export function publishingChecklist(petition: Publishable, now: Date): readonly ChecklistItem[] {
  const { title, target, body, topics, closesAt, hasImage } = petition;
  return [
    required('title', refuseText(['title'], title, { min: TITLE_MIN, max: TITLE_MAX })),
    advised('target', target !== null),
    required('body', refuseText(['body'], body, { min: BODY_MIN, max: BODY_MAX, multiline: true })),
    advised('media', hasImage || videoIn(body) !== null),
    advised('topics', topics.length > 0),
    // A date that passed while the draft lay in the drawer.
    ...(closesAt === null ? [] : [required('closesAt', refuseClosesAt(closesAt, now))]),
  ];
}

/** Why `petition` cannot be published yet, with every missing piece, or `null` when it can. */
export function refusePublishing(petition: Publishable, now: Date): ValidationError | null {
  return refuseInput(publishingChecklist(petition, now).map(({ issue }) => issue));
}

function required(piece: ChecklistItem['piece'], issue: ValidationIssue | null): ChecklistItem {
  return { piece, required: true, done: issue === null, issue };
}

function advised(piece: ChecklistItem['piece'], done: boolean): ChecklistItem {
  return { piece, required: false, done, issue: null };
}
