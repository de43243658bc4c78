import { TOKEN_MAX } from '@groundswell/domain';
import { shotsOf, VALUE, type Shots } from '../http-load/shots.ts';
import { addressOf } from '../hub/fixture.ts';

const CONFIRM = `mutation ConfirmSignature($input: TokenInput!) {
  confirmSignature(input: $input) { __typename ... on ConfirmSignatureSuccess { signatureNumber } ... on UserError { code } }
}`;
const SIGN = `mutation SignPetition($input: SignPetitionInput!) {
  signPetition(input: $input) { __typename ... on UserError { code } }
}`;
const SIGN_PEER = `mutation SignPetition($input: SignPetitionInput!) {
  signPetition(input: $input) { __typename signatureNumber }
}`;

/** Longer than any token: refused before anybody looks for it. */
const NO_TOKEN = 'x'.repeat(TOKEN_MAX + 1);

/** The answer a hub gives to a signature that counts, to a request that was taken, and a peer to either. */
export const CONFIRMED = 'ConfirmSignatureSuccess';
export const REQUESTED = 'SignPetitionSuccess';
export const SIGNED_BY_PEER = 'Signature';

/** Confirm each of `tokens`. */
export function confirmShots(tokens: readonly string[]): Shots {
  return shotsOf(CONFIRM, { input: { token: VALUE } }, tokens);
}

/** A mutation the hub refuses at the door: what its own way over HTTP costs, without any writing. */
export function refusedShots(): Shots {
  return shotsOf(CONFIRM, { input: { token: VALUE } }, [NO_TOKEN], true);
}

/** Ask the hub to sign `petition`, once for each of `addresses`. */
export function signShots(petition: string, addresses: readonly string[]): Shots {
  return typedShots(SIGN, petition, addresses, { age: 'OF_AGE' });
}

/** Sign `petition` on a server the hub is compared with. */
export function peerShots(petition: string, addresses: readonly string[]): Shots {
  return typedShots(SIGN_PEER, petition, addresses);
}

/** The same where nothing is written. */
export function noopShots(): Shots {
  return { ...typedShots(SIGN_PEER, 'cGV0aXRpb24', [addressOf(1)]), repeat: true };
}

/** What a supporter called Ada types, with each of `addresses`. */
function typedShots(
  query: string,
  petition: string,
  addresses: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Shots {
  const input = { petition, name: 'Ada Okafor', email: VALUE, country: 'DE', ...more };
  return shotsOf(query, { input }, addresses);
}
