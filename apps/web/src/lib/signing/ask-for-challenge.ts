import { graphql } from '#lib/graphql/graphql.ts';
import { query } from '#lib/graphql/client.ts';

const SigningChallenge = graphql(`
  query SigningChallenge($slug: String!) {
    petition(slug: $slug) {
      signingForm {
        challenge
      }
    }
  }
`);

/** The proof of work this reader is asked for now: ALTCHA's JSON, or `null` when none is. */
export async function askForChallenge(slug: string): Promise<string | null> {
  const { petition } = await query(fetch, SigningChallenge, { slug });
  return petition?.signingForm?.challenge ?? null;
}
