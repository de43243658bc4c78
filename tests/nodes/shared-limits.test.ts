import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RATES } from '../../apps/api/src/abuse/rates.ts';
import { freePort } from '../browser/harness/free-port.ts';
import { SIGN, signVariables } from '../harness/sign-documents.ts';
import { solveChallenge } from '../harness/solve-challenge.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';
import { hasRedis, startRedis, type RedisServer } from '../live/redis-server.ts';

const FORM = `query ($slug: String!) { petition(slug: $slug) { signingForm { challenge } } }`;

async function ask<Data>(hub: TestHub, query: string, variables: Record<string, unknown>): Promise<Data> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

const sign = async (hub: TestHub, petition: ApiPetition, typed: Record<string, unknown>) =>
  (await ask<{ signPetition: { __typename: string } }>(hub, SIGN, signVariables(petition.publicId, typed)))
    .signPetition.__typename;

const challengeOf = async (hub: TestHub, { slug }: ApiPetition) =>
  (await ask<{ petition: { signingForm: { challenge: string | null } } }>(hub, FORM, { slug })).petition
    .signingForm.challenge;

const heldOf = async (hub: TestHub, { id }: ApiPetition) =>
  (
    await hub.db.signatureRequest.findFirstOrThrow({
      where: { petitionId: id },
      orderBy: { createdAt: 'desc' },
    })
  ).held;

/** The limits need no common database: only the counters are shared. */
describe.skipIf(!hasRedis)('two nodes with one Redis', () => {
  let redis: RedisServer | null;
  let one: TestHub;
  let two: TestHub;
  beforeAll(async () => {
    const port = await freePort();
    redis = await startRedis(port);
    const env = { RATE_LIMITS: 'on', REDIS_URL: `redis://127.0.0.1:${port}` };
    [one, two] = [await openHub({ env }), await openHub({ env })];
  });
  afterAll(async () => {
    await one?.close();
    await two?.close();
    await redis?.kill();
  });

  test('a network is counted once for both, and works for both', async () => {
    const [onOne, onTwo] = [await one.petition(), await two.petition()];
    for (let time = 0; time < RATES.signing.pressedAbove - 1; time += 1) {
      await sign(time % 2 ? one : two, onOne, { email: 'nobody' });
    }
    const calm = [await challengeOf(one, onOne), await challengeOf(two, onTwo)];

    await sign(two, onTwo, { email: 'nobody' });
    const challenge = await challengeOf(one, onOne);
    const proofOfWork = await solveChallenge(challenge ?? '');
    await sign(one, onOne, { email: 'first@example.org', proofOfWork });
    const first = await heldOf(one, onOne);

    expect(calm).toEqual([null, null]);
    expect(await challengeOf(two, onTwo)).not.toBeNull();
    expect(first).toBe(false);
  });

  test('without Redis each counts alone, and everybody signs', async () => {
    const petition = await one.petition();
    await redis?.kill();
    redis = null;

    const signed = await sign(one, petition, { email: 'alone@example.org' });

    expect(signed).toBe('SignPetitionSuccess');
    expect(await heldOf(one, petition)).toBe(false);
    expect(await challengeOf(one, petition)).toBeNull();
  });
});
