/** Signing as a tutorial would write it, for the servers the hub is compared with. */
export const SIGNING_TYPE_DEFS = /* GraphQL */ `
  type Query {
    hub: String!
  }
  type Mutation {
    signPetition(input: SignPetitionInput!): Signature!
  }
  input SignPetitionInput {
    petition: ID!
    name: String!
    email: String!
    country: String!
  }
  type Signature {
    id: ID!
    signatureNumber: Int!
  }
`;

/** What `signPetition` is given. */
export interface SignArgs {
  readonly input: {
    readonly petition: string;
    readonly name: string;
    readonly email: string;
    readonly country: string;
  };
}

/** What it answers. */
export interface SignatureAnswer {
  readonly id: string;
  readonly signatureNumber: number;
}

/** The answer of a mutation that does nothing. */
export const NO_SIGNATURE: SignatureAnswer = {
  id: '00000000-0000-4000-8000-000000000000',
  signatureNumber: 1_000,
};
