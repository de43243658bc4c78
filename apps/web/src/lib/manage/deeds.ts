import { graphql } from '#lib/graphql/graphql.ts';

export const PublishPetition = graphql(`
  mutation PublishPetition($petition: ID!) {
    result: publishPetition(input: { petition: $petition }) {
      __typename
      ... on UserError {
        code
      }
      ... on PublishPetitionSuccess {
        petition {
          slug
          status
        }
      }
    }
  }
`);

export const ReturnPetitionToDraft = graphql(`
  mutation ReturnPetitionToDraft($petition: ID!) {
    result: returnPetitionToDraft(input: { petition: $petition }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const PausePetition = graphql(`
  mutation PausePetition($petition: ID!) {
    result: pausePetition(input: { petition: $petition }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const ResumePetition = graphql(`
  mutation ResumePetition($petition: ID!) {
    result: resumePetition(input: { petition: $petition }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const ClosePetition = graphql(`
  mutation ClosePetition($petition: ID!) {
    result: closePetition(input: { petition: $petition }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const ReopenPetition = graphql(`
  mutation ReopenPetition($petition: ID!, $closesAt: DateTime) {
    result: reopenPetition(input: { petition: $petition, closesAt: $closesAt }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const DeclareOutcome = graphql(`
  mutation DeclareOutcome($petition: ID!, $outcome: PetitionOutcome!, $statement: String!) {
    result: declareOutcome(input: { petition: $petition, outcome: $outcome, statement: $statement }) {
      __typename
      ... on UserError {
        code
        path
      }
    }
  }
`);

export const SetClosingDate = graphql(`
  mutation SetClosingDate($petition: ID!, $closesAt: DateTime) {
    result: updatePetition(input: { petition: $petition, closesAt: $closesAt }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);
