import { graphql } from '#lib/graphql/graphql.ts';

/** A draft as its page will show it. */
export const DraftPreview = graphql(`
  query DraftPreview($id: ID!) {
    hub {
      goalLadder
    }
    node(id: $id) {
      __typename
      ... on Petition {
        id
        slug
        locale
        title
        bodyHtml
        image {
          srcset
          width
          height
          alt
        }
        target
        disclaimer
        highRisk
        creator {
          displayName
        }
        organisation {
          id
          name
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
    }
  }
`);
