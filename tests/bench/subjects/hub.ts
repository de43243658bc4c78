import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPages, readConfig, startHub } from '@groundswell/api';
import type { DomainEvent } from '@groundswell/domain';
import { prepareTokens, startPetitions } from '../hub/fixture.ts';
import { writeTick } from '../hub/write-tick.ts';
import { freshDatabase } from '../hub/fresh-database.ts';
import { audit } from '../hub/audit.ts';
import { countOperation, pageOperations, RELATED_PETITIONS } from './shape.ts';
import type { Subject, SubjectPlan } from './subject.ts';

const ORIGIN = 'http://localhost';

/** The hub itself, as `pnpm start` runs it. */
export async function start(plan: SubjectPlan): Promise<Subject> {
  const directory = await mkdtemp(join(tmpdir(), 'groundswell-bench-'));
  const database = plan.databaseUrl === null ? null : await freshDatabase(plan.databaseUrl);
  const config = readConfig({
    PORT: '0',
    ORIGIN,
    // All who sign here come from one machine.
    RATE_LIMITS: 'off',
    // Mail waits in the outbox for another node, as where a crowd is expected; on the embedded database there is none.
    ROLE: plan.databaseUrl === null ? 'all' : 'web',
    DATA_DIR: directory,
    ...(database && { DATABASE_URL: database.url }),
  });
  const pages = plan.pages ? await loadPages([ORIGIN]) : null;
  const hub = await startHub({ config: { ...config, countGridMs: plan.gridMs }, pages });
  const { commands } = hub;
  const ids = await startPetitions(commands, plan.petitions);
  const publicIds = ids.map((id) => Buffer.from(`Petition:${id}`).toString('base64url'));
  const idOf = (index: number) => ids[index] ?? '';
  const related = (index: number) =>
    publicIds.filter((_, other) => other !== index).slice(0, RELATED_PETITIONS);

  await commands.db.signatureTally.updateMany({ data: { online: plan.base, revision: plan.base } });

  const announce = (events: readonly DomainEvent[]) => {
    for (const event of events) commands.publish(event);
  };
  const tokens = await prepareTokens(
    commands,
    plan.signers.map((index, place) => ({ petitionId: idOf(index), person: plan.people?.[place] ?? place })),
  );
  const { slug } = await commands.db.petition.findUniqueOrThrow({ where: { id: idOf(0) } });

  return {
    port: Number(new URL(hub.url).port),
    versions: {},
    hub: { databaseUrl: database?.url ?? null, petitionIds: ids, tokens, announce },
    signing: {
      petitionId: idOf(0),
      publicId: publicIds[0] ?? '',
      slug,
      audit: () => audit(commands.db, idOf(0)),
    },
    operations: (index) => ({
      count: countOperation(publicIds[index] ?? ''),
      page: pageOperations(publicIds[index] ?? '', related(index)),
    }),
    async tick(revision, index, page) {
      const tick = { revision, petitionId: idOf(index), relatedId: idOf(index === 0 ? 1 : 0), page };
      announce(await writeTick(commands.db, tick));
    },
    async close() {
      await hub.close();
      await database?.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
