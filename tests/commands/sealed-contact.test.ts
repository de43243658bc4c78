import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpRows, spellings } from '../harness/dump-rows.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const typed = {
  name: 'Zubayda Qurbanova',
  postcode: '70-469',
  reason: 'Because my grandmother walked there',
  country: 'UZ',
};
const address = 'zubayda.q@nowhere.example';

const found = (dump: string, texts: readonly string[]) =>
  texts.flatMap(spellings).filter((text) => dump.toLowerCase().includes(text.toLowerCase()));

test('with a copy of the database nobody reads what an anonymous supporter typed, nor the link', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, address, typed);

  const waiting = await dumpRows(world.db);
  await world.confirm(token);
  const signed = await dumpRows(world.db);

  const { name, postcode, reason } = typed;
  const secrets = [name, 'Zubayda', 'Qurbanova', address, address.split('@')[0]!, postcode, reason, token];
  expect(found(waiting, secrets)).toEqual([]);
  expect(found(signed, secrets)).toEqual([]);
  expect(waiting).toContain('OutboxMail {');
});

test('a copy of the database shows what a supporter chose to show, and no more', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, 'shown@nowhere.example', {
    ...typed,
    name: 'Halide Wexler',
    nameDisplay: 'FIRST_NAME_INITIAL',
  });

  await world.confirm(token);

  const dump = await dumpRows(world.db);
  expect(dump).toContain('Halide W.');
  expect(found(dump, ['Wexler', 'shown@nowhere.example', typed.postcode])).toEqual([]);
});

test('whoever holds the secret of the hub can read it', async () => {
  const petition = await world.petition();
  await world.confirm(await world.request(petition, address, typed));

  const row = await world.db.signature.findFirstOrThrow({ where: { petitionId: petition.id } });
  const { sealedDataKey } = await world.db.petition.findUniqueOrThrow({ where: { id: petition.id } });
  const keys = world.ctx.vault.petitionKeys(petition.id, sealedDataKey!);

  expect(keys.openContact(row.id, row.sealedContact!)).toMatchObject({ name: typed.name, email: address });
});

test('sealed contact data does not open in the place of another', async () => {
  const petition = await world.petition();
  const tokens = await Promise.all(['a', 'b'].map((one) => world.request(petition, `${one}@example.org`)));
  for (const token of tokens) await world.confirm(token);
  const [first, second] = await world.db.signature.findMany({ where: { petitionId: petition.id } });
  const { sealedDataKey } = await world.db.petition.findUniqueOrThrow({ where: { id: petition.id } });
  const keys = world.ctx.vault.petitionKeys(petition.id, sealedDataKey!);

  const swapped = () => keys.openContact(first!.id, second!.sealedContact!);

  expect(swapped).toThrow('authenticate');
});

test('once confirmed, the request keeps nothing of what was typed', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, address, { ...typed, nameDisplay: 'FULL_NAME' });

  await world.confirm(token);

  const request = await world.db.signatureRequest.findFirstOrThrow({ where: { petitionId: petition.id } });
  expect(request).toMatchObject({ sealedContact: null, publicName: null, publicReason: null });
});
