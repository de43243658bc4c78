import { createHash, createHmac } from 'node:crypto';
import { createVault } from '@groundswell/commands';
import { canonicalEmail } from '@groundswell/domain';
import type { Database } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpRows } from '../harness/dump-rows.ts';
import { manageToken, signAs } from '../harness/supporter.ts';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, WORLD_SECRET, type World } from '../harness/world.ts';

/** People who signed, as they typed their addresses, and some who did not. */
const SIGNERS = ['Ada.Okafor+news@example.org', 'grace@example.org', 'li.wei@example.net'];
const STRANGERS = ['mallory@example.org', 'trent@example.com'];
const DICTIONARY = [...SIGNERS, ...STRANGERS].flatMap((address) => [
  address,
  address.toLowerCase(),
  canonicalEmail(address)!,
]);
const HASHES = ['md5', 'sha1', 'sha256', 'sha512'] as const;
/** Bytes of a keyed or a plain hash are looked for in hexadecimal, as the dump writes them. */
const SHORTEST_VALUE = 8;

let world: World;
let petitions: readonly TestPetition[];
let dump: string;
beforeAll(async () => {
  world = await createWorld();
  const [one, two] = [await world.petition(), await world.petition()];
  const dangerous = await world.petition({ highRisk: true });
  petitions = [one, two, dangerous];
  for (const petition of petitions) {
    for (const address of SIGNERS) await signAs(world, petition, address, typedBy(address));
    await world.request(petition, SIGNERS[0]!, typedBy(SIGNERS[0]!));
  }
  await manageToken(world, SIGNERS[0]!);
  dump = await dumpRows(world.db);
});
afterAll(() => world.close());

/** Everybody signs anonymously; each has a name, a postcode and a reason of their own. */
function typedBy(address: string) {
  const who = createHash('sha256').update(`${address} as a person`).digest('base64url');
  return {
    name: `Name ${who}`,
    postcode: who.slice(0, 12),
    reason: `Reason ${who}`,
  };
}

/** Every value in `text`: what stands between quotation marks, and every run of hexadecimal digits as bytes. */
function valuesIn(text: string): { readonly texts: ReadonlySet<string>; readonly bytes: readonly Buffer[] } {
  const texts = new Set([...text.matchAll(/"([^"\\]{1,4000})"/g)].map((match) => match[1]!));
  const hex = [...text.matchAll(/(?<=\\x)[0-9a-f]{2,}/g)].map((match) => match[0]);
  return { texts, bytes: [...new Set(hex)].map((digits) => Buffer.from(digits, 'hex')) };
}

/** Words of the dictionary that somebody with `text`, and keys to try, can tell to be in it. */
function recovered(text: string, keys: readonly (string | Uint8Array)[]): string[] {
  const lower = text.toLowerCase();
  const isThere = (digest: Buffer) =>
    [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')].some((shape) =>
      lower.includes(shape.toLowerCase().replace(/=+$/, '')),
    );
  return DICTIONARY.filter(
    (word) =>
      lower.includes(word.toLowerCase()) ||
      lower.includes(Buffer.from(word).toString('hex')) ||
      HASHES.some((hash) => isThere(createHash(hash).update(word).digest())) ||
      keys.some((key) => isThere(createHmac('sha256', key).update(word).digest())),
  );
}

/** Values of one row that tell its person apart, among those of `petition`. */
async function valuesOf(db: Database, { id: petitionId }: TestPetition): Promise<ReadonlySet<string>> {
  const rows = [
    ...(await db.signature.findMany({ where: { petitionId } })),
    ...(await db.signatureRequest.findMany({ where: { petitionId } })),
  ];
  const values = rows.flatMap((row) => Object.values(row));
  return new Set(
    values.flatMap((value) => {
      if (value instanceof Uint8Array) return value.length === 0 ? [] : [Buffer.from(value).toString('hex')];
      return typeof value === 'string' ? [value] : [];
    }),
  );
}

test('with a dictionary that holds the very addresses no address is recovered, by no hash and by no key in the dump', () => {
  const { texts, bytes } = valuesIn(dump);
  const keys = [
    ...[...texts].filter((value) => value.length >= SHORTEST_VALUE),
    ...bytes,
    // Sealed values have their nonce and tag in front.
    ...bytes.flatMap((value) => [value.subarray(0, 12), value.subarray(12, 28), value.subarray(28)]),
  ];

  expect(keys.length).toBeGreaterThan(50);
  expect(recovered(dump, keys)).toEqual([]);
});

test('no value says that two signatures on two petitions are of one person', async () => {
  const [one, two, three] = await Promise.all(petitions.map((petition) => valuesOf(world.db, petition)));

  const pairs = [
    [one!, two!],
    [one!, three!],
    [two!, three!],
  ] as const;
  const shared = pairs.map(([values, others]) => [...values].filter((value) => others.has(value)));

  // What everybody in these scenes has alike: it tells nobody from anybody.
  const alike = new Set(['COUNTED', 'ANONYMOUS', 'OF_AGE', 'DE', 'en', '2026-11-22']);
  expect(shared.flat().filter((value) => !alike.has(value))).toEqual([]);
});

test('no row of a link to an own page says which signatures it opens', async () => {
  const link = await world.db.manageLink.findFirstOrThrow();
  const others = await Promise.all(petitions.map((petition) => valuesOf(world.db, petition)));

  const told = [
    link.id,
    ...[link.addressKey, link.sealedAddress].map((value) => Buffer.from(value).toString('hex')),
  ];

  expect(told.filter((value) => others.some((values) => values.has(value)))).toEqual([]);
});

test('the same person sealed twice looks like two', async () => {
  const sealed = await world.db.signature.findMany({ select: { sealedContact: true } });
  const waiting = await world.db.signatureRequest.findMany({ where: { confirmedAt: null } });

  const blobs = [...sealed, ...waiting].map(({ sealedContact }) =>
    Buffer.from(sealedContact!).toString('hex'),
  );
  const tokens = waiting.map(({ tokenHash }) => Buffer.from(tokenHash).toString('hex'));

  expect(blobs).toHaveLength(SIGNERS.length * petitions.length + petitions.length);
  expect(new Set(blobs).size).toBe(blobs.length);
  expect(new Set(tokens).size).toBe(tokens.length);
});

test("with the hub's key the same dictionary tells everybody: what protects them is that it is not there", async () => {
  const vault = createVault(Buffer.from(WORLD_SECRET));
  const rows = await world.db.petition.findMany({ where: { sealedDataKey: { not: null } } });

  const told = rows.flatMap(({ id, sealedDataKey }) => {
    const keys = vault.petitionKeys(id, sealedDataKey!);
    return [...new Set(DICTIONARY.map((word) => canonicalEmail(word)!))].filter((word) =>
      dump.includes(Buffer.from(keys.emailKey(word)).toString('hex')),
    );
  });

  const everybody = SIGNERS.map((address) => canonicalEmail(address)!);
  expect(told.toSorted()).toEqual(petitions.flatMap(() => everybody).toSorted());
});

test.for(HASHES)('a single unsalted %s in one row would be found', async (hash) => {
  const slug = createHash(hash).update(canonicalEmail(SIGNERS[0]!)!).digest('hex');
  await world.db.topic.create({ data: { slug, position: 1 } });
  const worse = await dumpRows(world.db);
  await world.db.topic.delete({ where: { slug } });

  expect(recovered(worse, [])).toContain(canonicalEmail(SIGNERS[0]!));
});

test('a hash whose key lies beside it would be found', async () => {
  const salt = 'a salt in the next column';
  const slug = createHmac('sha256', salt).update(canonicalEmail(SIGNERS[1]!)!).digest('hex');
  await world.db.topic.create({
    data: { slug, position: 1, names: { create: { locale: 'en', name: salt } } },
  });
  const worse = await dumpRows(world.db);
  await world.db.topic.delete({ where: { slug } });

  expect(recovered(worse, [...valuesIn(worse).texts])).toContain(canonicalEmail(SIGNERS[1]!));
});
