import { graphql, type FragmentOf } from '#lib/graphql/graphql.ts';

/** How far a mailing is. */
export const MailingState = graphql(`
  fragment MailingState on Mailing {
    id
    state
    total
    sent
    skipped
    failed
  }
`);
export type MailingState = FragmentOf<typeof MailingState>;

/** An update as its author sees it. */
export const PostedUpdate = graphql(
  `
    fragment PostedUpdate on CampaignUpdate {
      id
      title
      body
      bodyHtml
      image {
        srcset
        width
        height
        alt
      }
      postedAt
      editedAt
      mailing {
        ...MailingState
      }
    }
  `,
  [MailingState],
);
export type PostedUpdate = FragmentOf<typeof PostedUpdate>;

export const UpdatesPage = graphql(
  `
    query UpdatesPage($slug: String!) {
      petition(slug: $slug) {
        id
        mailingOutlook {
          recipients
          left
          nextAt
          needsApproval
        }
        updates(first: 50) {
          nodes {
            ...PostedUpdate
          }
        }
      }
    }
  `,
  [PostedUpdate],
);

export const PostUpdate = graphql(`
  mutation PostUpdate(
    $petition: ID!
    $title: String!
    $body: String!
    $mailSupporters: Boolean!
    $image: ID
  ) {
    result: postUpdate(
      input: {
        petition: $petition
        title: $title
        body: $body
        mailSupporters: $mailSupporters
        image: $image
      }
    ) {
      __typename
      ... on UserError {
        code
      }
      ... on ValidationError {
        issues {
          path
        }
      }
      ... on MailingLimitError {
        nextAt
      }
    }
  }
`);

export const EditUpdate = graphql(`
  mutation EditUpdate($update: ID!, $title: String!, $body: String!, $image: ID) {
    result: editUpdate(input: { update: $update, title: $title, body: $body, image: $image }) {
      __typename
      ... on UserError {
        code
      }
      ... on ValidationError {
        issues {
          path
        }
      }
    }
  }
`);

export const RetractUpdate = graphql(`
  mutation RetractUpdate($update: ID!) {
    result: retractUpdate(input: { update: $update }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const CancelMailing = graphql(`
  mutation CancelMailing($mailing: ID!) {
    result: cancelMailing(input: { mailing: $mailing }) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);
