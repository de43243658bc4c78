import { graphql, type FragmentOf } from '#lib/graphql/graphql.ts';

/** The count and the goal, as a page shows them and the live connection refreshes them. */
export const CountState = graphql(`
  fragment CountState on SignatureCountEvent {
    signatureCount {
      total
      revision
    }
    goal {
      value
      progress
    }
  }
`);
export type CountState = FragmentOf<typeof CountState>;

/** What a card in a list of petitions shows. */
export const PetitionCard = graphql(`
  fragment PetitionCard on Petition {
    id
    slug
    title
    summary
    locale
    target
    creator {
      displayName
    }
    topics {
      slug
      name
    }
    signatureCount {
      total
      revision
    }
    goal {
      value
      progress
    }
  }
`);
export type PetitionCard = FragmentOf<typeof PetitionCard>;

/** What a petition shows of another that is related to it. */
export const RelatedEntry = graphql(`
  fragment RelatedEntry on RelatedPetition {
    reason
    petition {
      id
      slug
      title
      locale
      signatureCount {
        total
      }
    }
  }
`);
export type RelatedEntry = FragmentOf<typeof RelatedEntry>;

/** One entry of a petition's timeline. */
export const TimelineEntry = graphql(`
  fragment TimelineEntry on TimelineItem {
    id
    kind
    at
    title
    note
    outcome
    update {
      id
      title
      bodyHtml
      image {
        srcset
        width
        height
        alt
      }
      editedAt
    }
    milestone {
      value
    }
  }
`);
export type TimelineEntry = FragmentOf<typeof TimelineEntry>;
