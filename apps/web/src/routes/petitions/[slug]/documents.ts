import { graphql } from '#lib/graphql/graphql.ts';
import { RelatedEntry, TimelineEntry } from '#lib/petition/documents.ts';

export const PetitionPage = graphql(
  `
    query PetitionPage($slug: String!, $entries: Int!, $entriesAfter: String) {
      hub {
        goalLadder
      }
      petition(slug: $slug) {
        id
        slug
        url
        locale
        status
        outcome
        listed
        title
        bodyHtml
        image {
          srcset
          shareUrl
          width
          height
          alt
        }
        summary
        target
        disclaimer
        highRisk
        postedAt
        updatedAt
        closesAt
        creator {
          displayName
        }
        organisation {
          id
          name
        }
        signingForm {
          stamp
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
        milestones {
          value
          reachedAt
        }
        signatureHistory(interval: DAY) {
          at
          total
        }
        timeline(first: $entries, after: $entriesAfter) {
          edges {
            node {
              ...TimelineEntry
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        relatedPetitions(first: 4) {
          ...RelatedEntry
        }
        recentSignatures(first: 5) {
          displayName
          country
          at
          reason
        }
      }
    }
  `,
  [RelatedEntry, TimelineEntry],
);

/** What the signing action has to know of a petition. */
export const PetitionToSign = graphql(`
  query PetitionToSign($slug: String!) {
    petition(slug: $slug) {
      id
      signingForm {
        challenge
      }
    }
  }
`);
