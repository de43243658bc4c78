import { createOrganisation, retractUpdate } from '@groundswell/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharp } from '../../apps/api/src/images/decoder.ts';
import { accepted } from '../harness/accepted.ts';
import {
  avif,
  animation,
  bomb,
  gif,
  jpeg,
  OWNER,
  phonePhoto,
  png,
  webp,
  withTail,
} from '../harness/pictures.ts';
import { sendPicture, type PictureForm } from '../harness/send-picture.ts';
import { startAccount } from '../harness/start-petition.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

type Headers = Readonly<Record<string, string>>;

let hub: TestHub;
let petition: ApiPetition;
let creator: Headers;
let stranger: Headers;
beforeAll(async () => {
  hub = await openHub();
  petition = await hub.petition();
  creator = await hub.signIn(petition.creatorId);
  stranger = await hub.signIn(await startAccount(hub.operator));
});
afterAll(() => hub.close());

const send = (form: PictureForm, headers: Headers = creator) =>
  sendPicture(hub.url, { petition: petition.publicId, ...form }, headers);

async function ask(query: string, variables: object, headers: Headers = {}) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Record<string, unknown> }).data;
}

const UPDATE = `mutation ($input: UpdatePetitionInput!) { updatePetition(input: $input) { __typename
  ... on UpdatePetitionSuccess { petition { image { id url(width: 500) shareUrl srcset width height alt } } }
  ... on UserError { code path } } }`;
const POST = `mutation ($input: PostUpdateInput!) { postUpdate(input: $input) { __typename
  ... on PostUpdateSuccess { update { id image { srcset alt } } } ... on UserError { code path } } }`;

const show = (image: string | null, of = petition, headers = creator) =>
  ask(UPDATE, { input: { petition: of.publicId, image } }, headers);

describe('a picture', () => {
  test('of a petition is served in its sizes, to be kept for ever', async () => {
    const { status, image } = await send({ file: await jpeg({ width: 2_000, height: 1_000 }) });
    const before = await fetch(`${hub.url}${image?.path}`);
    const { updatePetition } = await show(image?.id ?? '');
    const after = await fetch(`${hub.url}${image?.path}`);

    expect(status).toBe(201);
    expect(image).toMatchObject({ width: 1_600, height: 800, alt: 'The old bridge' });
    const folder = `/images/${image?.path.split('/')[2]}`;
    expect(updatePetition).toMatchObject({
      petition: {
        image: {
          id: image?.id,
          url: `${hub.url}${folder}/960.webp`,
          shareUrl: `${hub.url}${folder}/share.jpg`,
          srcset: `${folder}/480.webp 480w, ${folder}/960.webp 960w, ${folder}/1600.webp 1600w`,
          width: 1_600,
          height: 800,
          alt: 'The old bridge',
        },
      },
    });
    expect(before.status).toBe(404);
    expect(after.status).toBe(200);
    expect(Object.fromEntries(after.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, s-maxage=3600, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(await sharp(await bytesOf(after)).metadata()).toMatchObject({ format: 'webp', width: 1_600 });
  });

  test.for([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
    ['GIF', gif],
    ['AVIF', avif],
  ] as const)('may be a %s, whatever its name says', async ([, make]) => {
    const answer = await send({ file: await make(), name: 'notes.txt', type: 'text/plain' });

    expect(answer).toMatchObject({ status: 201, image: { width: 1_200, height: 800 } });
  });

  test('of a telephone is upright, and says neither who took it nor where', async () => {
    const file = await phonePhoto();
    const { image } = await send({ file });

    const served = await Promise.all(
      ['480.webp', '800.webp', 'share.jpg'].map(async (name) => {
        const path = image?.path.replace(/[^/]+$/, name);
        return bytesOf(await fetch(`${hub.url}${path}`, { headers: creator }));
      }),
    );

    expect(file.includes(OWNER)).toBe(true);
    expect((await sharp(file).metadata()).exif).toBeDefined();
    expect(image).toMatchObject({ width: 800, height: 1_200 });
    for (const bytes of served) {
      const { exif, xmp, iptc, orientation, comments } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, orientation, comments }).toEqual({});
      expect(bytes.includes(OWNER)).toBe(false);
    }
  });

  test('that moves stands still at its first frame', async () => {
    const { image } = await send({ file: await animation() });

    const bytes = await bytesOf(await fetch(`${hub.url}${image?.path}`, { headers: creator }));

    expect(await sharp(bytes).metadata()).not.toHaveProperty('pages');
    const { dominant } = await sharp(bytes).stats();
    expect(dominant.r).toBeGreaterThan(200);
    expect(dominant.b).toBeLessThan(60);
  });

  test('is nobody else’s to show', async () => {
    const { image } = await send({ file: await jpeg() });
    const other = await hub.petition();
    const theirs = await hub.signIn(other.creatorId);

    const { updatePetition } = await show(image?.id ?? '', other, theirs);

    expect(updatePetition).toMatchObject({ __typename: 'ValidationError', path: ['input', 'image'] });
    expect(await hub.db.petitionText.count({ where: { petitionId: other.id, imageId: null } })).toBe(1);
  });

  test('can be replaced and taken away', async () => {
    const first = await send({ file: await jpeg() });
    const second = await send({ file: await png() });
    await show(first.image?.id ?? '');
    await show(second.image?.id ?? '');
    const replaced = await fetch(`${hub.url}${first.image?.path}`);

    const { updatePetition } = await show(null);

    expect(replaced.status).toBe(404);
    expect(updatePetition).toMatchObject({ petition: { image: null } });
    expect((await fetch(`${hub.url}${second.image?.path}`)).status).toBe(404);
  });

  test('of an update goes with it', async () => {
    const { image } = await send({ file: await jpeg() });
    const input = {
      petition: petition.publicId,
      title: 'We met her',
      body: 'She listened.',
      image: image?.id,
    };
    const { postUpdate } = await ask(POST, { input }, creator);
    const { id: updateId } = await hub.db.campaignUpdate.findFirstOrThrow({ where: { title: 'We met her' } });
    const shown = await fetch(`${hub.url}${image?.path}`);

    accepted(await retractUpdate({ updateId }, hub.operator));

    expect(postUpdate).toMatchObject({ update: { image: { alt: 'The old bridge' } } });
    expect(shown.status).toBe(200);
    expect((await fetch(`${hub.url}${image?.path}`)).status).toBe(404);
  });

  test.for(['REMOVED', 'REJECTED', 'DRAFT'] as const)(
    'of a petition that is %s is for its authors',
    async (status) => {
      const hidden = await hub.petition();
      const own = await hub.signIn(hidden.creatorId);
      const { image } = await send({ file: await jpeg(), petition: hidden.publicId }, own);
      await show(image?.id ?? '', hidden, own);
      await hub.db.petition.update({ where: { id: hidden.id }, data: { status } });

      const [seen, read] = await Promise.all([
        fetch(`${hub.url}${image?.path}`),
        fetch(`${hub.url}${image?.path}`, { headers: own }),
      ]);

      expect([seen.status, read.status]).toEqual([404, 200]);
      expect(read.headers.get('cache-control')).toBe('private, no-store');
    },
  );
});

describe('who may add one', () => {
  test.for([
    ['a visitor', () => ({})],
    ['another creator', () => stranger],
    ['a page of another site', () => ({ ...creator, origin: 'https://evil.example' })],
  ] as const)('%s may not', async ([, headers]) => {
    const before = await hub.db.image.count();

    const answer = await send({ file: await jpeg() }, headers());

    expect(answer).toMatchObject({ status: 403, error: { code: 'NOT_ALLOWED' } });
    expect(await hub.db.image.count()).toBe(before);
  });

  test('a member of its organisation may', async () => {
    const { organisationId } = accepted(
      await createOrganisation(
        { name: 'River Keepers', url: null, privacyPolicyUrl: null, isHub: false },
        hub.operator,
      ),
    );
    const theirs = await hub.petition({ organisationId });
    const memberId = await startAccount(hub.operator);
    await hub.db.membership.create({ data: { organisationId, accountId: memberId, role: 'MEMBER' } });

    const answer = await send({ file: await jpeg(), petition: theirs.publicId }, await hub.signIn(memberId));

    expect(answer.status).toBe(201);
  });
});

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="500" height="500"><script>alert(1)</script></svg>';

describe('what is refused, with the field and the limit', () => {
  test.for([
    ['an SVG', () => Buffer.from(SVG), /JPEG, PNG, WebP, AVIF or GIF/],
    ['an SVG with a declaration before it', () => Buffer.from(`<?xml version="1.0"?>${SVG}`), /JPEG, PNG/],
    ['HTML that is called .jpg', () => Buffer.from('<html><script>alert(1)</script></html>'), /JPEG, PNG/],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>'), /JPEG, PNG/],
    [
      'a TIFF',
      async () =>
        sharp(await png())
          .tiff()
          .toBuffer(),
      /JPEG, PNG/,
    ],
    [
      'a GIF that is a script',
      () => Buffer.from('GIF89a/*\u0001\u0000*/=1;alert(document.domain)'),
      /cannot be read|200/,
    ],
    ['a JPEG that ends half way', async () => (await jpeg()).subarray(0, 3_000), /damaged or cut off/],
    ['a PNG that ends half way', async () => (await png()).subarray(0, 2_000), /damaged or cut off/],
    ['a header and nothing more', async () => (await webp()).subarray(0, 20), /damaged or cut off/],
    ['no bytes', () => Buffer.alloc(0), /empty/],
    ['50 megapixels in a small file', bomb, /40 megapixels; it has 50/],
    ['a stamp', () => png({ width: 100, height: 100 }), /200 × 200 pixels or more; it has 100 × 100/],
    ['a ribbon', () => png({ width: 5_000, height: 300 }), /5 times/],
    ['11 MB', async () => withTail(await jpeg(), 'x'.repeat(11_000_000)), /10 MB; it has 11/],
  ] as const)('%s', async ([, make, why]) => {
    const before = await hub.db.image.count();

    const { status, error } = await send({ file: await make() });

    expect(status).toBe(422);
    expect(error).toMatchObject({ code: 'VALIDATION', issues: [{ path: ['file'] }] });
    expect(error?.message).toMatch(why);
    expect(await hub.db.image.count()).toBe(before);
  });

  test.for(['', '  ', 'a'.repeat(301), 'a\u0000b', 'a\u202Eb'])('the words %j', async (alt) => {
    const { status, error } = await send({ file: await jpeg(), alt });

    expect(status).toBe(422);
    expect(error?.issues).toMatchObject([{ path: ['alt'] }]);
  });

  test('what is no form', async () => {
    const response = await fetch(`${hub.url}/images`, {
      method: 'POST',
      headers: { ...creator, 'content-type': 'image/jpeg' },
      body: new Uint8Array(await jpeg()),
    });

    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { code: 'VALIDATION' } });
  });
});

describe('what is cleaned', () => {
  test.for([
    ['a JPEG with HTML behind its end', async () => withTail(await jpeg(), '<script>alert(1)</script>')],
    [
      'a JPEG with a ZIP behind its end',
      async () => withTail(await jpeg(), 'PK\u0003\u0004<script>alert(1)</script>'),
    ],
    ['a PNG with words behind its end', async () => withTail(await png(), '<script>alert(1)</script>')],
    [
      'a GIF with a script behind its end',
      async () => withTail(await gif(), '*/=1;<script>alert(1)</script>'),
    ],
  ] as const)('%s', async ([, make]) => {
    const file = await make();
    const { status, image } = await send({ file });

    const bytes = await bytesOf(await fetch(`${hub.url}${image?.path}`, { headers: creator }));

    expect(status).toBe(201);
    expect(file.includes('<script>')).toBe(true);
    expect(bytes.includes('<script>')).toBe(false);
  });
});

test.for([
  '/images/',
  '/images/not-an-id/480.webp',
  '/images/00000000-0000-4000-8000-000000000000/480.webp',
  '/images/..%2f..%2fhub-secret/480.webp',
  '/images/00000000-0000-4000-8000-000000000000/../../hub-secret',
])('nothing is at %s', async (path) => {
  expect((await fetch(`${hub.url}${path}`)).status).toBe(404);
});

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}
