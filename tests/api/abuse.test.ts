import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RATES } from '../../apps/api/src/abuse/rates.ts';
import { socketClient } from '../harness/doors.ts';
import { CONFIRM, SIGN, signVariables } from '../harness/sign-documents.ts';
import { solveChallenge } from '../harness/solve-challenge.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

const FORM = `query ($slug: String!) { petition(slug: $slug) { signingForm { stamp challenge } } }`;
/** Counted like any other, and quickly done with. */
const NOBODY = { email: 'nobody' };
const NOWHERE = Buffer.from('Petition:00000000-0000-4000-8000-000000000000').toString('base64url');

interface SigningForm {
  readonly stamp: string;
  readonly challenge: string | null;
}

interface Signed {
  readonly __typename: string;
  readonly retryAfterSeconds?: number;
}

/** Behind a proxy on this machine, which says who came. */
let behindProxy: TestHub;
/** Trusting nobody. */
let direct: TestHub;
beforeAll(async () => {
  behindProxy = await openHub({ env: { RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1' } });
  direct = await openHub({ env: { RATE_LIMITS: 'on' } });
});
afterAll(async () => {
  await behindProxy?.close();
  await direct?.close();
});

async function ask<Data>(
  hub: TestHub,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

const from = (address: string) => ({ 'x-forwarded-for': address });

const RETRY = SIGN.replace(
  '... on UserError',
  '... on RateLimitedError { retryAfterSeconds } ... on UserError',
);
const sign = async (hub: TestHub, headers: Record<string, string>, publicId: string, typed = {}) =>
  (await ask<{ signPetition: Signed }>(hub, headers, RETRY, signVariables(publicId, typed))).signPetition;

/** Sign `times` times; twenty at once, as a test has no time. */
async function knock(hub: TestHub, headers: (time: number) => Record<string, string>, times: number) {
  for (let done = 0; done < times; done += 20) {
    const round = Array.from({ length: Math.min(20, times - done) }, (_, index) => done + index);
    await Promise.all(round.map((time) => sign(hub, headers(time), NOWHERE, NOBODY)));
  }
}

const formOf = async (hub: TestHub, headers: Record<string, string>, { slug }: ApiPetition) =>
  (await ask<{ petition: { signingForm: SigningForm } }>(hub, headers, FORM, { slug })).petition.signingForm;

const requestOf = (hub: TestHub, { id }: ApiPetition) =>
  hub.db.signatureRequest.findFirstOrThrow({
    where: { petitionId: id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { suspicions: true, held: true },
  });

describe('a network is counted as one', () => {
  test.for([
    [
      'all addresses of a /24',
      (time: number) => `198.51.100.${time % 250}`,
      '198.51.100.251',
      '198.51.101.1',
    ],
    [
      'mapped and plain IPv4',
      (time: number) => `::ffff:198.51.102.${time % 250}`,
      '198.51.102.9',
      '198.51.103.1',
    ],
    [
      'all addresses of a /48',
      (time: number) => `2001:db8:7:${time}::1`,
      '2001:db8:7:ffff::9',
      '2001:db8:8::1',
    ],
  ] as const)('%s', async ([, address, neighbour, stranger]) => {
    const petition = await behindProxy.petition();

    await knock(behindProxy, (time) => from(address(time)), RATES.signing.pressedAbove);

    expect((await formOf(behindProxy, from(neighbour), petition)).challenge).not.toBeNull();
    expect((await formOf(behindProxy, from(stranger), petition)).challenge).toBeNull();
  });

  test('what a client writes into the headers itself does not make it another', async () => {
    const petition = await direct.petition();

    await knock(
      direct,
      (time) => ({ ...from(`203.0.${time}.7`), 'x-groundswell-client': `client-${time}` }),
      RATES.signing.pressedAbove,
    );

    expect((await formOf(direct, from('192.0.2.1'), petition)).challenge).not.toBeNull();
    expect((await formOf(direct, { 'x-groundswell-client': 'new' }, petition)).challenge).not.toBeNull();
    expect((await formFromAnotherNetwork(direct, petition)).challenge).toBeNull();
  });

  test('a socket counts like a request', async () => {
    const petition = await behindProxy.petition();
    const client = socketClient(behindProxy.url, from('198.51.104.1'));

    for (let time = 0; time < RATES.signing.pressedAbove; time += 1) {
      await client.iterate({ query: SIGN, variables: signVariables(NOWHERE, NOBODY) }).next();
    }
    await client.dispose();

    expect((await formOf(behindProxy, from('198.51.104.2'), petition)).challenge).not.toBeNull();
  });
});

test('beyond its rate a network is told when to come back; nothing is written, and others sign', async () => {
  const petition = await behindProxy.petition();
  await knock(behindProxy, () => from('198.51.110.1'), RATES.signing.refusedAbove);

  const refused = await sign(behindProxy, from('198.51.110.2'), petition.publicId);
  const written = await behindProxy.db.signatureRequest.count({ where: { petitionId: petition.id } });
  const other = await sign(behindProxy, from('198.51.111.1'), petition.publicId);

  expect(refused).toMatchObject({ __typename: 'RateLimitedError' });
  expect(refused.retryAfterSeconds).toBeGreaterThan(0);
  expect(refused.retryAfterSeconds).toBeLessThanOrEqual(RATES.signing.windowSeconds);
  expect(written).toBe(0);
  expect(other).toMatchObject({ __typename: 'SignPetitionSuccess' });
});

describe('when pressed', () => {
  const crowd = from('198.51.120.1');
  beforeAll(() => knock(behindProxy, () => crowd, RATES.signing.pressedAbove));

  test('a signing without a proof is answered alike, mailed, confirmed, and waits beside the count', async () => {
    const petition = await behindProxy.petition();
    const email = 'held@example.org';

    const calm = await sign(behindProxy, from('198.51.121.1'), petition.publicId);
    const pressed = await sign(behindProxy, crowd, petition.publicId, { email });
    const kept = await requestOf(behindProxy, petition);
    const confirmed = await ask<{ confirmSignature: { signatureNumber: number } }>(
      behindProxy,
      crowd,
      CONFIRM,
      {
        token: await behindProxy.tokenFor(email),
      },
    );

    expect(pressed).toEqual(calm);
    expect(kept).toEqual({ suspicions: ['ADDRESS_BURST', 'NO_PROOF_OF_WORK'], held: true });
    expect(confirmed.confirmSignature).toMatchObject({ signatureNumber: 1 });
    const tally = await behindProxy.db.signatureTally.findUniqueOrThrow({
      where: { petitionId: petition.id },
    });
    expect(tally).toMatchObject({ online: 0 });
    expect(await behindProxy.db.heldSignature.count({ where: { petitionId: petition.id } })).toBe(1);
  });

  test('a solved challenge lets one signing through', async () => {
    const petition = await behindProxy.petition();
    const { challenge } = await formOf(behindProxy, crowd, petition);
    const proofOfWork = await solveChallenge(challenge ?? '');

    await sign(behindProxy, crowd, petition.publicId, { email: 'first@example.org', proofOfWork });
    const first = await requestOf(behindProxy, petition);
    await sign(behindProxy, crowd, petition.publicId, { email: 'second@example.org', proofOfWork });
    const second = await requestOf(behindProxy, petition);

    expect(first).toEqual({ suspicions: ['ADDRESS_BURST'], held: false });
    expect(second).toEqual({ suspicions: ['ADDRESS_BURST', 'NO_PROOF_OF_WORK'], held: true });
  });
});

describe('what is suspicious is kept for moderators, and the answer is the same', () => {
  test.for([
    [
      'a filled honeypot',
      { website: 'https://example.org' },
      false,
      { suspicions: ['HONEYPOT'], held: true },
    ],
    ['a form sent at once', {}, true, { suspicions: ['TOO_FAST'], held: false }],
    ['both', { website: 'x' }, true, { suspicions: ['HONEYPOT', 'TOO_FAST'], held: true }],
    [
      'a mailbox to throw away',
      { email: 'ada@mailinator.com' },
      false,
      { suspicions: ['DISPOSABLE_DOMAIN'], held: false },
    ],
    ['nothing', {}, false, { suspicions: [], held: false }],
  ] as const)('%s', async ([, typed, atOnce, kept]) => {
    const petition = await behindProxy.petition();
    const reader = from('198.51.130.1');
    const formStamp = atOnce ? (await formOf(behindProxy, reader, petition)).stamp : null;

    const answer = await sign(behindProxy, reader, petition.publicId, { ...typed, formStamp });

    expect(answer).toMatchObject({ __typename: 'SignPetitionSuccess', confirmation: 'EMAIL' });
    expect(await requestOf(behindProxy, petition)).toEqual(kept);
    expect(await behindProxy.mailTo('email' in typed ? typed.email : 'ada@example.org')).not.toEqual([]);
  });
});

test('a petition that takes no signatures has no form', async () => {
  const petition = await behindProxy.petition({ closesAt: new Date(Date.now() + 86_400_000) });
  await behindProxy.db.petition.update({ where: { id: petition.id }, data: { status: 'PAUSED' } });

  expect(await formOf(behindProxy, {}, petition)).toBeNull();
});

/** Asked from another /24 of this machine's own network. */
function formFromAnotherNetwork(hub: TestHub, { slug }: ApiPetition): Promise<SigningForm> {
  const { port } = new URL(hub.url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        port,
        host: '127.0.0.1',
        localAddress: '127.9.9.9',
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        resolve(
          (JSON.parse(text) as { data: { petition: { signingForm: SigningForm } } }).data.petition
            .signingForm,
        );
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: FORM, variables: { slug } }));
  });
}
