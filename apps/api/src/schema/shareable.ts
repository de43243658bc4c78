/** By type, the fields of it. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  Query: ['hub', 'petition', 'petitions', 'topics'],
  Hub: ['name', 'url', 'version', 'privacyPolicyUrl', 'cookiePolicyUrl', 'contactMonths', 'goalLadder'],
  Petition: [
    'body',
    'bodyHtml',
    'creator',
    'organisation',
    'disclaimer',
    'listed',
    'topics',
    'milestones',
    'timeline',
    'updates',
    'relatedPetitions',
    'recentSignatures',
    'signatureHistory',
    'signaturesByCountry',
    'signingForm',
  ],
  // A stamp says when a form was made and may be sent any number of times; a challenge counts once.
  SigningForm: ['stamp'],
  Creator: ['displayName'],
  Organisation: ['id', 'slug', 'name', 'url', 'privacyPolicyUrl'],
  Topic: ['slug', 'name'],
  PublicSignature: ['displayName', 'country', 'at', 'reason'],
  CountPoint: ['at', 'total'],
  CountryCount: ['country', 'count'],
  PetitionConnection: ['edges', 'nodes', 'pageInfo'],
  PetitionEdge: ['node', 'cursor'],
  TimelineConnection: ['edges', 'nodes', 'pageInfo'],
  TimelineEdge: ['node', 'cursor'],
  CampaignUpdateConnection: ['edges', 'nodes', 'pageInfo'],
  CampaignUpdateEdge: ['node', 'cursor'],
  PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
};

/**
 * Fields that answer every visitor alike in one language, as schema coordinates, beside those that
 * are `broadcastable`: a query of nothing else is executed once for all who ask within a second
 * (../graphql/shared-queries.ts). In one list, so that one look tells what is shared.
 *
 * Never a field that looks at `actor` or `client`, nor one whose value serves only once.
 */
export const SHAREABLE_FIELDS: ReadonlySet<string> = new Set(
  Object.entries(BY_TYPE).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`)),
);
