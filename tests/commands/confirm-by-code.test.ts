import { confirmSignatureByCode, type CommandContext } from '@groundswell/commands';
import { AlreadySignedError, CodeNotAcceptedError, PetitionClosedError } from '@groundswell/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestPetition } from '../harness/start-petition.ts';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const address = 'ada@example.org';

/** The codes in the mails to everybody who asked to sign `petition`, oldest first. */
async function codes({ id: petitionId }: TestPetition): Promise<string[]> {
  const requests = await world.db.signatureRequest.findMany({
    where: { petitionId },
    orderBy: { id: 'asc' },
  });
  return requests.map(({ id }) => world.ctx.vault.requestCode(id));
}

/** Six digits that are none of `right`. */
const wrong = (right: readonly string[], nth = 0) =>
  Array.from({ length: right.length + nth + 1 }, (_, index) => `${100_000 + index}`)
    .filter((code) => !right.includes(code))
    .at(nth)!;

const type = ({ id }: TestPetition, code: string, email = address, ctx: CommandContext = world.ctx) =>
  confirmSignatureByCode({ petitionId: id, email, code }, ctx);

test('the code in the mail signs, grouped as it stands there, whatever the case of the address', async () => {
  const petition = await world.petition();
  await world.request(petition, address);
  const [code = ''] = await codes(petition);

  const answer = await type(petition, `${code.slice(0, 3)} ${code.slice(3)}`, 'ADA@example.org');

  expect(answer).toEqual({ petitionId: petition.id, signatureNumber: 1 });
  expect(await world.count(petition)).toMatchObject({ tally: 1 });
});

test('any of several open requests may be confirmed by its code', async () => {
  const petition = await world.petition();
  for (let time = 0; time < 3; time += 1) await world.request(petition, address);
  const [, , newest = ''] = await codes(petition);

  expect(await type(petition, newest)).toMatchObject({ signatureNumber: 1 });
});

test('a wrong code, an address nobody typed and one that has signed are answered alike', async () => {
  const petition = await world.petition();
  await world.request(petition, address);
  const code = wrong(await codes(petition));
  await world.confirm(await world.request(petition, 'bea@example.org'));

  const answers = [
    await type(petition, code),
    await type(petition, code, 'nobody@example.org'),
    await type(petition, code, 'bea@example.org'),
    await type({ ...petition, id: '00000000-0000-4000-8000-000000000000' }, code),
  ];

  expect(answers.map((answer) => answer instanceof CodeNotAcceptedError)).toEqual([true, true, true, true]);
  expect(await world.count(petition)).toMatchObject({ tally: 1 });
});

test('after five wrong tries the code is dead, and the link lives', async () => {
  const petition = await world.petition();
  const token = await world.request(petition, address);
  const [code = ''] = await codes(petition);
  for (let time = 0; time < 5; time += 1) await type(petition, wrong([code]));

  const answer = await type(petition, code);

  expect(answer).toBeInstanceOf(CodeNotAcceptedError);
  expect(await world.confirm(token)).toMatchObject({ signatureNumber: 1 });
});

test('the fifth try may be the right one', async () => {
  const petition = await world.petition();
  await world.request(petition, address);
  const [code = ''] = await codes(petition);
  for (let time = 0; time < 4; time += 1) await type(petition, wrong([code]));

  expect(await type(petition, code)).toMatchObject({ signatureNumber: 1 });
});

test('wrong codes typed at the same moment, also on two nodes, are each counted', async () => {
  const petition = await world.petition();
  await world.request(petition, address);
  const [code = ''] = await codes(petition);
  const elsewhere = world.anotherNode();

  await Promise.all([
    type(petition, wrong([code])),
    type(petition, wrong([code], 1)),
    type(petition, wrong([code]), address, elsewhere),
    type(petition, wrong([code], 1), address, elsewhere),
  ]);

  const request = await world.db.signatureRequest.findFirstOrThrow({ where: { petitionId: petition.id } });
  expect(request.codeAttempts).toBe(4);
});

test('asking again and again does not buy more than twenty-five guesses', async () => {
  const petition = await world.petition();
  let taken = 0;
  for (let request = 0; request < 8; request += 1) {
    await world.request(petition, address);
    for (let guess = 0; guess < 6; guess += 1) {
      const before = await attempts(petition);
      await type(petition, wrong(await codes(petition)));
      if ((await attempts(petition)) > before) taken += 1;
    }
  }

  expect(taken).toBe(25);
  const [newest = ''] = (await codes(petition)).slice(-1);
  expect(await type(petition, newest)).toBeInstanceOf(CodeNotAcceptedError);
});

async function attempts({ id: petitionId }: TestPetition): Promise<number> {
  const { _sum } = await world.db.signatureRequest.aggregate({
    where: { petitionId },
    _sum: { codeAttempts: true },
  });
  return _sum.codeAttempts ?? 0;
}

test('who typed the right code before is told that they have signed', async () => {
  const petition = await world.petition();
  await world.request(petition, address);
  const [code = ''] = await codes(petition);
  await type(petition, code);

  expect(await type(petition, code)).toBeInstanceOf(AlreadySignedError);
});

test('a code works as long as its link, and only while the petition takes signatures', async () => {
  const [expired, closed] = [await world.petition(), await world.petition()];
  for (const petition of [expired, closed]) await world.request(petition, address);
  const [[old = ''], [code = '']] = [await codes(expired), await codes(closed)];
  await world.db.petition.update({ where: { id: closed.id }, data: { closesAt: world.ctx.now() } });
  expect(await type(closed, code)).toBeInstanceOf(PetitionClosedError);

  world.clock.move(14 * 86_400_000);

  expect(await type(expired, old)).toBeInstanceOf(CodeNotAcceptedError);
});

test.for(['', '12345', 'abcdef', '1234567'])('%j is refused by the name of its field', async (code) => {
  const petition = await world.petition();

  expect(await type(petition, code)).toMatchObject({ code: 'VALIDATION', issues: [{ path: ['code'] }] });
});
