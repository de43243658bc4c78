import { graphql, type FragmentOf } from '#lib/graphql/graphql.ts';

/** What the frame of a creator's pages shows of the petition. */
const ManagedPetition = graphql(`
  fragment ManagedPetition on Petition {
    id
    slug
    locale
    title
    status
    outcome
    listed
    closesAt
    mayEdit
    possibleDeeds
  }
`);
export type ManagedPetition = FragmentOf<typeof ManagedPetition>;

export const PetitionToManage = graphql(
  `
    query PetitionToManage($slug: String!) {
      petition(slug: $slug) {
        ...ManagedPetition
      }
    }
  `,
  [ManagedPetition],
);
