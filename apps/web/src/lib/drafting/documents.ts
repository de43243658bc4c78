import { graphql, type FragmentOf, type ResultOf } from '#lib/graphql/graphql.ts';

/** A petition as its authors work on it. */
export const Draft = graphql(`
  fragment Draft on Petition {
    id
    slug
    status
    locale
    title
    target
    body
    highRisk
    closesAt
    image {
      srcset
      width
      height
      alt
    }
    topics {
      slug
    }
    editing {
      edition
      editable
      hasSigners
      checklist {
        piece
        required
        done
      }
    }
  }
`);
export type Draft = FragmentOf<typeof Draft>;
/** One that whoever asks may change. */
export type EditableDraft = Draft & { readonly editing: NonNullable<Draft['editing']> };

export const DraftById = graphql(
  `
    query DraftById($id: ID!) {
      node(id: $id) {
        __typename
        ... on Petition {
          ...Draft
        }
      }
      topics {
        slug
        name
      }
    }
  `,
  [Draft],
);

export const DraftBySlug = graphql(
  `
    query DraftBySlug($slug: String!) {
      petition(slug: $slug) {
        ...Draft
      }
      topics {
        slug
        name
      }
    }
  `,
  [Draft],
);

export const StartPage = graphql(`
  query StartPage {
    viewer {
      organisations {
        id
        name
      }
      petitions(first: 50) {
        nodes {
          id
          title
          locale
          status
        }
      }
    }
  }
`);

export const CreatePetition = graphql(`
  mutation CreatePetition($input: CreatePetitionInput!) {
    createPetition(input: $input) {
      __typename
      ... on CreatePetitionSuccess {
        petition {
          id
        }
      }
      ... on ValidationError {
        issues {
          path
          message
        }
      }
      ... on UserError {
        code
      }
    }
  }
`);

export const UpdatePetition = graphql(`
  mutation UpdatePetition($input: UpdatePetitionInput!) {
    updatePetition(input: $input) {
      __typename
      ... on UpdatePetitionSuccess {
        petition {
          slug
          editing {
            edition
          }
        }
      }
      ... on ValidationError {
        issues {
          path
          message
        }
      }
      ... on UserError {
        code
      }
    }
  }
`);

export const SimilarPetitions = graphql(`
  query SimilarPetitions($title: String!, $body: String) {
    similarPetitions(title: $title, body: $body, first: 4) {
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
  }
`);
export type SimilarPetition = ResultOf<typeof SimilarPetitions>['similarPetitions'][number];

export const PreviewMarkdown = graphql(`
  query PreviewMarkdown($body: String!) {
    previewMarkdown(body: $body)
  }
`);
