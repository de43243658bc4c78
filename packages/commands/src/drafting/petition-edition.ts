import { createHash } from 'node:crypto';

/** All that a creator writes and chooses. */
export interface Editable {
  readonly locale: string;
  readonly highRisk: boolean;
  readonly closesAt: Date | null;
  /** Slugs, in any order. */
  readonly topics: readonly string[];
  readonly currentText: {
    readonly title: string;
    readonly body: string;
    readonly target: { readonly name: string } | null;
  } | null;
}

/**
 * A name for what `petition` says now: 22 letters, the same for the same words. Whoever changes it
 * says which edition they had before them, so that two windows do not overwrite each other. A
 * version would not do: a draft is changed in place.
 */
export function petitionEdition({ locale, highRisk, closesAt, topics, currentText }: Editable): string {
  const said = [
    currentText?.title,
    currentText?.target?.name ?? null,
    currentText?.body,
    locale,
    highRisk,
    closesAt?.toISOString() ?? null,
    topics.toSorted(),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}
