/** The hub's live schema, as far as a petition page asks it, for the servers it is compared with. */
export const TYPE_DEFS = /* GraphQL */ `
  type Query {
    hub: String!
  }
  type Subscription {
    signatureCount(petition: ID!): SignatureCountEvent!
    signatureCounts(petitions: [ID!]!): SignatureCountEvent!
    timelineItemAdded(petition: ID!, after: ID): TimelineItem!
  }
  type SignatureCountEvent {
    petition: Petition!
    signatureCount: SignatureCount!
    goal: Goal!
  }
  type Petition {
    id: ID!
  }
  type SignatureCount {
    total: Int!
    revision: Int!
  }
  type Goal {
    value: Int!
    progress: Float!
  }
  type TimelineItem {
    id: ID!
    kind: String!
    at: String!
    title: String!
    note: String
    outcome: String
    update: CampaignUpdate
    milestone: Milestone
  }
  type CampaignUpdate {
    id: ID!
    title: String!
    bodyHtml: String!
    editedAt: String
  }
  type Milestone {
    value: Int!
  }
`;
