import { insertAuditEntry } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await insertAuditEntry(world.db, {
    at: world.clock.now(),
    actorKind: 'operator',
    actorId: null,
    action: 'decide-case',
    petitionId: null,
    subjectId: null,
    detail: 'REMOVE SPAM',
  });
});
afterAll(() => world.close());

test.for([
  ['changed', `UPDATE "AuditEntry" SET "detail" = 'nothing'`],
  ['deleted', `DELETE FROM "AuditEntry"`],
  ['emptied', `TRUNCATE "AuditEntry"`],
  ['emptied with what hangs on it', `TRUNCATE "AuditEntry" CASCADE`],
] as const)('the audit log cannot be %s, by nobody', async ([, statement]) => {
  await expect(world.db.$executeRawUnsafe(statement)).rejects.toThrow('AuditEntry is append-only');

  const rows = await world.db.auditEntry.findMany({ select: { detail: true } });
  expect(rows).toEqual([{ detail: 'REMOVE SPAM' }]);
});

test('an entry outlives the petition it is about', async () => {
  const petition = await world.petition({ status: 'DRAFT' });
  await insertAuditEntry(world.db, {
    at: world.clock.now(),
    actorKind: 'account',
    actorId: petition.creatorId,
    action: 'create-petition',
    petitionId: petition.id,
    subjectId: null,
    detail: null,
  });

  await world.db.petition.delete({ where: { id: petition.id } });

  expect(
    await world.db.auditEntry.count({ where: { petitionId: petition.id, actorId: petition.creatorId } }),
  ).toBeGreaterThan(0);
});
