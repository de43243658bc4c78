import type { Suspicion } from '@groundswell/domain';
import { insertSignatures } from '@groundswell/store';
import type { TestPetition } from './start-petition.ts';
import type { World } from './world.ts';

export interface ManySignaturesOptions {
  readonly count: number;
  readonly suspicions: readonly Suspicion[];
  /** They wait for a moderator. */
  readonly held: boolean;
}

/** Have `count` strangers sign `petition` and confirm now, faster than one by one. */
export async function manySignatures(
  world: World,
  petition: TestPetition,
  { count, suspicions, held }: ManySignaturesOptions,
): Promise<void> {
  const at = world.clock.now();
  const rows = await world.db.$queryRaw<{ id: string }[]>`
    INSERT INTO "SignatureRequest" (
      "id", "petitionId", "emailKey", "tokenHash", "sealedContact", "nameDisplay", "country", "age", "locale",
      "privacyPolicyVersion", "createdAt", "expiresAt", "suspicions", "held")
    SELECT gen_random_uuid(), ${petition.id}::uuid, sha256(gen_random_uuid()::text::bytea),
      sha256(gen_random_uuid()::text::bytea), '\\x00', 'ANONYMOUS', 'DE', 'OF_AGE', 'en', '2026-11-22', ${at}, ${at},
      ${[...suspicions]}::text[]::"Suspicion"[], ${held}
    FROM generate_series(1, ${count}::int) RETURNING "id"`;
  await world.db.$transaction((tx) =>
    insertSignatures(
      tx,
      rows.map(({ id }) => ({ requestId: id, at })),
    ),
  );
}
