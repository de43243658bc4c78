import { createOrganisation } from '@groundswell/commands';
import { findConsents, insertConsentEntries, type NewConsentEntry } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../harness/accepted.ts';
import { createWorld, OPERATOR, type World } from '../harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** A request to sign, with nothing agreed to, and a way to say something about the petition's updates. */
async function requestWithEntry() {
  const petition = await world.petition();
  await world.request(petition, 'ada@example.org');
  const { id } = await world.db.signatureRequest.findFirstOrThrow({ where: { petitionId: petition.id } });
  const entry: NewConsentEntry = {
    requestId: id,
    petitionId: petition.id,
    organisationId: null,
    purpose: 'PETITION_UPDATES',
    action: 'GIVEN',
    channel: 'SUPPORTER_PAGE',
    textVersion: 'v1',
    at: world.ctx.now(),
  };
  return { id, entry };
}

test('what was said last holds, for each organisation and purpose on its own', async () => {
  const { id, entry } = await requestWithEntry();
  const organisation = accepted(
    await createOrganisation(
      { name: 'Friends of the River', url: null, privacyPolicyUrl: null, isHub: false },
      world.as(OPERATOR),
    ),
  );
  const news = {
    ...entry,
    organisationId: organisation.organisationId,
    purpose: 'ORGANISATION_NEWS',
  } as const;

  await insertConsentEntries(world.db, [entry, news, { ...entry, action: 'WITHDRAWN' }]);
  await insertConsentEntries(world.db, []);

  const consents = await findConsents(world.db, [id]);
  expect(consents).toHaveLength(2);
  expect(consents).toContainEqual({
    requestId: id,
    petitionId: entry.petitionId,
    organisationId: null,
    purpose: 'PETITION_UPDATES',
    given: false,
    textVersion: 'v1',
    at: entry.at,
  });
  expect(consents).toContainEqual(expect.objectContaining({ purpose: 'ORGANISATION_NEWS', given: true }));
});

test('an entry is never changed and never taken out', async () => {
  const { id, entry } = await requestWithEntry();
  await insertConsentEntries(world.db, [entry]);

  const change = world.db.consentEntry.updateMany({
    where: { requestId: id },
    data: { action: 'WITHDRAWN' },
  });
  await expect(change).rejects.toThrow('constraint violated');
  await expect(world.db.consentEntry.deleteMany({ where: { requestId: id } })).rejects.toThrow(
    'constraint violated',
  );

  expect(await findConsents(world.db, [id])).toMatchObject([{ given: true }]);
});
