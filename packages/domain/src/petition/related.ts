/** What is compared of two petitions. */
export interface Relatable {
  readonly id: string;
  readonly topics: readonly string[];
  readonly target: string | null;
  readonly creatorId: string;
  readonly organisationId: string | null;
  readonly locale: string;
  /** Signatures, at least 0. */
  readonly total: number;
}

/** Why a petition is shown beside another. */
export type RelatedReason =
  | { readonly kind: 'SAME_TARGET'; readonly target: string }
  | { readonly kind: 'SAME_TOPIC'; readonly topic: string }
  | { readonly kind: 'SAME_ORGANISATION' }
  | { readonly kind: 'SAME_CREATOR' }
  | { readonly kind: 'WIDELY_SIGNED' }
  /** The titles say the same, or nearly. */
  | { readonly kind: 'SAME_TITLE' | 'SIMILAR_TITLE' };

/** `other` with the strongest reason to show it, and how strongly it belongs (0 to 1). */
export interface Related<T extends Relatable> {
  readonly petition: T;
  readonly reason: RelatedReason;
  readonly score: number;
}

/**
 * The petitions of `others` to show beside `petition`, best first, at most `first`.
 *
 * A shared target counts most, then shared topics (two more than one), then the
 * same people, then the reader's language; among equals the one with more
 * signatures leads, then the smaller id, so that the order is the same on every node.
 */
export function relatedTo<T extends Relatable>(
  petition: Relatable,
  others: readonly T[],
  first: number,
): Related<T>[] {
  return others
    .filter((other) => other.id !== petition.id)
    .map((other) => relate(petition, other))
    .toSorted(
      (a, b) =>
        b.score - a.score || b.petition.total - a.petition.total || (a.petition.id < b.petition.id ? -1 : 1),
    )
    .slice(0, first);
}

function relate<T extends Relatable>(petition: Relatable, other: T): Related<T> {
  const shared = petition.topics.filter((topic) => other.topics.includes(topic));
  const sameTarget = petition.target !== null && petition.target === other.target;
  const sameOrganisation =
    petition.organisationId !== null && petition.organisationId === other.organisationId;
  const sameCreator = petition.creatorId === other.creatorId;
  const score =
    (sameTarget ? 0.4 : 0) +
    (shared.length > 0 ? 0.25 : 0) +
    (shared.length > 1 ? 0.1 : 0) +
    (sameOrganisation || sameCreator ? 0.1 : 0) +
    (petition.locale === other.locale ? 0.1 : 0) +
    // At most 0.05: many signatures break ties, they do not replace a reason.
    0.05 * (1 - 1 / Math.log10(10 + other.total));
  const [topic] = shared;
  const reason: RelatedReason = sameTarget
    ? { kind: 'SAME_TARGET', target: petition.target }
    : topic !== undefined
      ? { kind: 'SAME_TOPIC', topic }
      : sameOrganisation
        ? { kind: 'SAME_ORGANISATION' }
        : sameCreator
          ? { kind: 'SAME_CREATOR' }
          : { kind: 'WIDELY_SIGNED' };
  return { petition: other, reason, score: Math.round(score * 1_000) / 1_000 };
}
