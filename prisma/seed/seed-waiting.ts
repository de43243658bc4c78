import { createPetition, publishPetition, reportPetition, type CommandContext } from '@groundswell/commands';
import { DEMO_HELD, DEMO_REPORT, DEMO_WAITING } from '../demo/waiting.ts';
import { daysAgo } from './days-ago.ts';
import { done } from './done.ts';
import { sign } from './sign.ts';

/** Leave something for moderators to do: drafts, a petition in review, a report, signatures that wait. */
export async function seedWaiting(accounts: ReadonlyMap<string, string>, ctx: CommandContext): Promise<void> {
  for (const { creator, days, handedIn, key: slug, ...draft } of DEMO_WAITING) {
    const creatorId = accounts.get(creator);
    if (creatorId === undefined)
      throw new Error(`seedWaiting: ${slug} has creator ${creator}, expected a demo account`);
    const then = { ...ctx, now: () => daysAgo(days, 10) };
    const petition = { ...draft, slug, creatorId, organisationId: null, highRisk: false, closesAt: null };
    const { petitionId } = done(await createPetition(petition, then));
    if (handedIn) done(await publishPetition({ petitionId }, handingIn(then, creatorId)));
  }
  const { reason, details } = DEMO_REPORT;
  done(await reportPetition({ petitionId: await idOf(DEMO_REPORT.petition, ctx), reason, details }, ctx));
  const signers = Array.from({ length: DEMO_HELD.signatures }, (_, index) => ({
    name: 'Ben Quickly',
    email: `quick-${index}@example.org`,
    country: 'GB',
    postcode: null,
    reason: null,
    nameDisplay: 'ANONYMOUS' as const,
    age: 'OF_AGE' as const,
    consents: [],
    locale: 'en',
    source: null,
    idempotencyKey: null,
    suspicions: ['HONEYPOT', 'TOO_FAST'] as const,
  }));
  await sign(await idOf(DEMO_HELD.petition, ctx), signers, ctx);
}

/** As its creator hands it in on a hub that reviews first: the operator's own petitions need no review. */
function handingIn(ctx: CommandContext, accountId: string): CommandContext {
  return {
    ...ctx,
    hub: { ...ctx.hub, reviewFirst: true },
    actor: { kind: 'account', accountId, moderator: false, admin: false, memberships: [] },
  };
}

async function idOf(slug: string, { db }: CommandContext): Promise<string> {
  const { id } = await db.petition.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return id;
}
