import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const StatisticsPage = graphql(`
  query StatisticsPage($slug: String!) {
    petition(slug: $slug) {
      highRisk
      signatureCount {
        total
        revision
      }
      goal {
        value
        progress
      }
      organisation {
        id
        name
        sealingKey
      }
      statistics {
        asOf
        requests
        confirmed
        taken
        paper
        conversion
        byHour {
          at
          requests
          confirmed
          taken
          paper
        }
        byDay {
          at
          requests
          confirmed
          taken
          paper
        }
        byCountry {
          country
          count
        }
        bySource {
          source
          requests
          signatures
          conversion
        }
        projection {
          goal
          at
          perDay
          days
        }
        census {
          asOf
          withdrawn
          voided
          consents {
            organisation
            purpose
            given
            withdrawn
            reachable
          }
        }
      }
    }
    viewer {
      organisations {
        id
      }
      ownedOrganisations {
        id
      }
    }
  }
`);

export type Statistics = NonNullable<NonNullable<ResultOf<typeof StatisticsPage>['petition']>['statistics']>;

export const SetSealingKey = graphql(`
  mutation SetSealingKey($input: SetSealingKeyInput!) {
    setSealingKey(input: $input) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);
