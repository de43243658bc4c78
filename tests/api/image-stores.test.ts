import { postUpdate, retractUpdate } from '@groundswell/commands';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDiskImageStore } from '../../apps/api/src/images/disk-image-store.ts';
import { forgetImages } from '../../apps/api/src/images/forget-images.ts';
import type { ImageStore } from '../../apps/api/src/images/image-store.ts';
import { readBucket } from '../../apps/api/src/images/read-bucket.ts';
import { createS3ImageStore } from '../../apps/api/src/images/s3-image-store.ts';
import { accepted } from '../harness/accepted.ts';
import { OBJECT_KEYS, startObjectServer, type ObjectServer } from '../harness/object-server.ts';
import { jpeg } from '../harness/pictures.ts';
import { sendPicture } from '../harness/send-picture.ts';
import { openHub, type ApiPetition, type TestHub } from '../harness/test-hub.ts';

let objects: ObjectServer;
let hub: TestHub;
let petition: ApiPetition;
let store: ImageStore;
let headers: Readonly<Record<string, string>>;
beforeAll(async () => {
  objects = await startObjectServer();
  const env = { IMAGE_STORE: objects.store, ...OBJECT_KEYS };
  store = createS3ImageStore(readBucket(env)!);
  hub = await openHub({ env });
  petition = await hub.petition();
  headers = await hub.signIn(petition.creatorId);
});
afterAll(async () => {
  await hub?.close();
  await objects?.[Symbol.asyncDispose]();
});

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);
const forget = (days: number) => forgetImages(hub.db, store, inDays(days), new AbortController().signal);

async function picture(): Promise<{ id: string; path: string }> {
  const form = { file: await jpeg(), petition: petition.publicId };
  const { image } = await sendPicture(hub.url, form, headers);
  const path = image?.path ?? '';
  return { path, id: path.split('/')[2] ?? '' };
}
const keys = (id: string) => [...objects.objects.keys()].filter((key) => key.includes(id)).toSorted();

test('a bucket keeps a picture in all its sizes and types, and serves it', async () => {
  const { id, path } = await picture();

  const served = await fetch(`${hub.url}${path}`, { headers });

  expect(keys(id)).toEqual(
    ['1200.webp', '480.webp', '960.webp', 'share.jpg'].map((file) => `/pictures/images/${id}/${file}`),
  );
  expect(objects.objects.get(`/pictures/images/${id}/share.jpg`)?.type).toBe('image/jpeg');
  expect(served.status).toBe(200);
  expect(Buffer.from(await served.arrayBuffer())).toEqual(objects.objects.get(`/pictures${path}`)?.bytes);
  expect(objects.refused()).toBe(0);
});

test('another key is refused, and the fault says so', async () => {
  const bucket = readBucket({ IMAGE_STORE: objects.store, ...OBJECT_KEYS, AWS_ACCESS_KEY_ID: 'another' })!;

  const put = createS3ImageStore(bucket).put('some-picture', new Map([['480.webp', Buffer.from('x')]]));

  await expect(put).rejects.toThrow(/PUT some-picture\/480.webp in pictures was answered 403/);
});

test('a picture nobody used is forgotten after three days, its files with it; one that is shown stays', async () => {
  const [unused, used] = [await picture(), await picture()];
  const { updateId } = accepted(
    await postUpdate(
      { petitionId: petition.id, title: 'News', body: 'Of today.', imageId: used.id },
      hub.operator,
    ),
  );
  await forget(2);
  const early = keys(unused.id);

  await forget(4);

  expect(early).toHaveLength(4);
  expect(keys(unused.id)).toEqual([]);
  expect(await hub.db.image.count({ where: { id: unused.id } })).toBe(0);
  expect(keys(used.id)).toHaveLength(4);
  accepted(await retractUpdate({ updateId }, hub.operator));
  await forget(29);
  expect(keys(used.id)).toHaveLength(4);
  await forget(31);
  expect(keys(used.id)).toEqual([]);
});

test('a disk keeps a picture whole, and forgets it whole', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'groundswell-images-'));
  const disk = createDiskImageStore(directory);
  await disk.put('some-picture', new Map([['480.webp', Buffer.from('small')]]));

  const [kept, other] = await Promise.all([
    disk.get('some-picture', '480.webp'),
    disk.get('some-picture', '960.webp'),
  ]);
  const folders = await readdir(directory);
  await disk.delete('some-picture', ['480.webp']);

  expect([kept?.toString(), other]).toEqual(['small', null]);
  expect(folders).toEqual(['some-picture']);
  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});

test.for([
  ['a bucket without an endpoint', { IMAGE_STORE: 's3://pictures' }, /bucket and its endpoint. Example: s3:/],
  ['another protocol', { IMAGE_STORE: 'https://pictures.example.org' }, /bucket and its endpoint/],
  ['no keys', { IMAGE_STORE: 's3://pictures?endpoint=https://s3.example.org' }, /AWS_ACCESS_KEY_ID/],
] as const)('a hub does not start with %s', ([, env, why]) => {
  expect(() => readBucket(env)).toThrow(why);
});
