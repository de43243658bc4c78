import { graphql } from '#lib/graphql/graphql.ts';

export const PaperBatches = graphql(`
  query PaperBatches($slug: String!) {
    petition(slug: $slug) {
      id
      paperBatches(first: 50) {
        id
        number
        state
        count
        note
        enteredBy
        enteredAt
        sheets {
          number
        }
      }
    }
  }
`);

export const EnterPaperBatch = graphql(`
  mutation EnterPaperBatch($input: EnterPaperBatchInput!) {
    enterPaperBatch(input: $input) {
      __typename
      ... on ValidationError {
        issues {
          path
        }
      }
      ... on SheetAlreadyEnteredError {
        sheet
      }
    }
  }
`);

export const DecidePaperBatch = graphql(`
  mutation DecidePaperBatch($input: DecidePaperBatchInput!) {
    decidePaperBatch(input: $input) {
      __typename
    }
  }
`);
