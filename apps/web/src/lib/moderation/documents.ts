import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** What waits, by kind, and one page of it. */
export const ModerationQueue = graphql(`
  query ModerationQueue($kind: ModerationKind, $after: String) {
    moderationCounts {
      kind
      count
    }
    moderationQueue(kind: $kind, first: 20, after: $after) {
      nodes {
        id
        kind
        openedAt
        claimedBy
        claimedByMe
        own
        petition {
          title
          locale
        }
        update {
          title
        }
        reportCounts {
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    heldSignatures {
      petition {
        slug
        title
        locale
      }
      count
      oldest
    }
  }
`);

/** One thing to decide, with all that is needed for it. */
export const ModerationCasePage = graphql(`
  query ModerationCasePage($id: ID!) {
    moderationCase(id: $id) {
      id
      kind
      openedAt
      claimedBy
      claimedByMe
      own
      statement
      mailingSize
      decision
      reason
      publicNote
      decidedAt
      decidedBy
      appealOf {
        decision
        reason
        publicNote
      }
      update {
        title
        bodyHtml
      }
      reports(first: 50) {
        reason
        details
        at
      }
      petition {
        slug
        title
        locale
        target
        bodyHtml
        highRisk
        possibleDeeds
        creator {
          displayName
        }
        decisions(first: 10) {
          id
          kind
          decision
          reason
          publicNote
          decidedAt
        }
      }
    }
  }
`);
export type ModerationCase = NonNullable<ResultOf<typeof ModerationCasePage>['moderationCase']>;

export const ClaimCase = graphql(`
  mutation ClaimCase($input: CaseInput!) {
    claimCase(input: $input) {
      __typename
    }
  }
`);

export const ReleaseCase = graphql(`
  mutation ReleaseCase($input: CaseInput!) {
    releaseCase(input: $input) {
      __typename
    }
  }
`);

export const DecideCase = graphql(`
  mutation DecideCase($input: DecideCaseInput!) {
    decideCase(input: $input) {
      __typename
      ... on ValidationError {
        issues {
          path
        }
      }
    }
  }
`);

export const PetitionOfSignatures = graphql(`
  query PetitionOfSignatures($slug: String!) {
    petition(slug: $slug) {
      id
      slug
      title
      locale
    }
  }
`);

export const PreviewSignatureReview = graphql(`
  query PreviewSignatureReview($input: PreviewSignatureReviewInput!) {
    previewSignatureReview(input: $input) {
      __typename
      ... on PreviewSignatureReviewSuccess {
        total
        counted
        bySuspicion {
          suspicion
          count
        }
        sample {
          state
          suspicions
          country
          day
        }
      }
    }
  }
`);

export const StartSignatureReview = graphql(`
  mutation StartSignatureReview($input: StartSignatureReviewInput!) {
    startSignatureReview(input: $input) {
      __typename
      ... on StartSignatureReviewSuccess {
        review {
          id
        }
      }
    }
  }
`);

export const SignatureReviewProgress = graphql(`
  query SignatureReviewProgress($id: ID!) {
    signatureReview(id: $id) {
      id
      kind
      state
      total
      decided
    }
  }
`);
export type ReviewProgress = NonNullable<ResultOf<typeof SignatureReviewProgress>['signatureReview']>;

export const CancelSignatureReview = graphql(`
  mutation CancelSignatureReview($input: SignatureReviewInput!) {
    cancelSignatureReview(input: $input) {
      __typename
    }
  }
`);

export const AuditLogPage = graphql(`
  query AuditLogPage($after: String, $petition: ID, $actor: ID) {
    auditLog(first: 50, after: $after, petition: $petition, actor: $actor) {
      nodes {
        at
        actorKind
        actor
        actorName
        action
        detail
        petition {
          id
          slug
          title
          locale
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The public log of decisions. */
export const DecisionLog = graphql(`
  query DecisionLog($after: String) {
    moderationLog(first: 30, after: $after) {
      nodes {
        kind
        decision
        reason
        publicNote
        day
        petition {
          slug
          title
          locale
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PetitionToReport = graphql(`
  query PetitionToReport($slug: String!) {
    petition(slug: $slug) {
      id
      slug
      title
      locale
    }
  }
`);

export const ReportPetition = graphql(`
  mutation ReportPetition($input: ReportPetitionInput!) {
    reportPetition(input: $input) {
      __typename
    }
  }
`);

/** What moderators decided about a petition, for whoever speaks for it. */
export const DecisionsAbout = graphql(`
  query DecisionsAbout($slug: String!) {
    petition(slug: $slug) {
      decisions {
        id
        kind
        decision
        reason
        publicNote
        decidedAt
        updateTitle
        appealable
        appeal {
          statement
          decision
          reason
          publicNote
          decidedAt
        }
      }
    }
  }
`);

export const AppealDecision = graphql(`
  mutation AppealDecision($input: AppealDecisionInput!) {
    appealDecision(input: $input) {
      __typename
    }
  }
`);
