import { graphql } from '#lib/graphql/graphql.ts';

export const PetitionFeed = graphql(`
  query PetitionFeed($slug: String!) {
    petition(slug: $slug) {
      url
      title
      summary
      locale
      highRisk
      postedAt
      creator {
        displayName
      }
      timeline(first: 50) {
        nodes {
          id
          at
          title
          changedAt
          note
          update {
            bodyHtml
          }
        }
      }
    }
  }
`);

export const PetitionLanguage = graphql(`
  query PetitionLanguage($slug: String!) {
    petition(slug: $slug) {
      locale
    }
  }
`);
