import type { Operation } from './subject.ts';

/** The three subscriptions of a petition page, as apps/web asks them. */
const COUNT = `subscription SignatureCount($petition: ID!) { signatureCount(petition: $petition) { ...CountState } }
fragment CountState on SignatureCountEvent { signatureCount { total revision } goal { value progress } }`;

const TIMELINE = `subscription TimelineItemAdded($petition: ID!, $after: ID) {
  timelineItemAdded(petition: $petition, after: $after) { ...TimelineEntry }
}
fragment TimelineEntry on TimelineItem {
  id kind at title note outcome update { id title bodyHtml editedAt } milestone { value }
}`;

const RELATED = `subscription SignatureCounts($petitions: [ID!]!) {
  signatureCounts(petitions: $petitions) { petition { id } ...CountState }
}
fragment CountState on SignatureCountEvent { signatureCount { total revision } goal { value progress } }`;

/** What follows the count of `petition`. */
export function countOperation(petition: string): Operation {
  return { query: COUNT, variables: { petition } };
}

/** What a page about `petition` follows: its count, its timeline, and the counts of `related`. */
export function pageOperations(petition: string, related: readonly string[]): Operation[] {
  return [
    countOperation(petition),
    { query: TIMELINE, variables: { petition, after: null } },
    { query: RELATED, variables: { petitions: related } },
  ];
}

/** Petitions a page shows beside its own. */
export const RELATED_PETITIONS = 6;

/** What a campaign update says, so that every server sends as much. */
export const UPDATE_BODY =
  'The committee has answered our letter. It will hear us in March; whoever can come is welcome.';

/** The state of a petition at `revision`, as every server but the hub makes it up. */
export function countEvent(petition: string, revision: number) {
  return {
    petition: { id: petition },
    signatureCount: { total: revision, revision },
    goal: { value: 2_000_000, progress: revision / 2_000_000 },
  };
}

export function timelineItem(id: string, revision: number) {
  const title = `Tick ${revision}`;
  return {
    id,
    kind: 'UPDATE',
    at: '2026-11-22T10:00:00.000Z',
    title,
    note: null,
    outcome: null,
    update: { id, title, bodyHtml: `<p>${UPDATE_BODY}</p>\n`, editedAt: null },
    milestone: null,
  };
}
