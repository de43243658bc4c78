import { setTimeout as after } from 'node:timers/promises';
import type { Shots } from '../http-load/shots.ts';
import type { Audit } from '../hub/audit.ts';
import { busy } from '../ipc/usage.ts';
import type { WriterName } from '../subjects/catalog.ts';
import type { SubjectFacts } from '../subjects/main.ts';
import { setHttpStage } from './http-stage.ts';
import { SUBJECT_PLAN } from './stage.ts';

/** A server driven as fast as it answers. */
export interface FastPlan {
  readonly name: WriterName;
  readonly databaseUrl: string | null;
  readonly connections: number;
  readonly seconds: number;
  /** Signature requests to prepare for a hub. */
  readonly tokens: number;
  /** Whether the hub has its pages. */
  readonly pages?: boolean;
  /** What is asked, given the server. */
  readonly shots: (facts: SubjectFacts) => Shots;
  /** The verdict that counts. */
  readonly success: string;
  /** What the database must hold after `successes` of them. */
  readonly holds: (found: Audit, successes: number) => boolean;
}

export interface Fast {
  readonly versions: Readonly<Record<string, string>>;
  /** Answers per second, and per second of the server's processor time. */
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly serverBusy: number;
  readonly loadBusy: number;
  /** Of one core; `null` where PostgreSQL cannot be seen. */
  readonly postgresBusy: number | null;
  readonly verdicts: Readonly<Record<string, number>>;
  /** Whether every answer was the one hoped for, and the database holds what was answered. */
  readonly right: boolean;
  /** Whether requests ran out before the time did. */
  readonly ranOut: boolean;
}

const WARM_UP_MS = 2_000;
const LOOK_MS = 250;

/** Closed loop: how many requests a second `name` answers. */
export async function answerFast(plan: FastPlan): Promise<Fast> {
  const { name, databaseUrl, connections, seconds, tokens, success, pages = false } = plan;
  const signers = Array.from({ length: tokens }, () => 0);
  const subject = { ...SUBJECT_PLAN, base: 0, gridMs: 250, databaseUrl, signers, pages };
  await using stage = await setHttpStage(name, subject, connections);
  const { server, load, facts } = stage;
  const shots = plan.shots(facts);
  const last = shots.repeat ? Infinity : shots.values.length - connections;

  await load.call('begin', shots);
  await after(WARM_UP_MS);
  await load.call('watch');
  const read = async () => ({
    used: await server.call('usage'),
    seen: await load.call('reading'),
    postgresMs: stage.postgresCpuMs(),
  });
  const from = await read();
  let to = from;
  // The last looks before requests run out count; what comes after them would be idleness.
  while (to.used.at - from.used.at < seconds * 1_000) {
    await after(LOOK_MS);
    const now = await read();
    if (now.seen.answered >= last) break;
    to = now;
  }
  const outcome = await load.call('stop');
  const successes = outcome.counts[success] ?? 0;
  const allGood = Object.keys(outcome.counts).every((verdict) => verdict === success);
  const held = facts.signing ? plan.holds(await server.call('audit'), successes) : true;

  const answered = to.seen.answered - from.seen.answered;
  const wallMs = to.used.at - from.used.at;
  const postgresMs = (to.postgresMs ?? 0) - (from.postgresMs ?? 0);
  return {
    versions: facts.versions,
    perSecond: (answered * 1_000) / (to.seen.used.at - from.seen.used.at),
    perCpuSecond: (answered * 1_000) / (to.used.cpuMs - from.used.cpuMs),
    p50: to.seen.p50,
    p99: to.seen.p99,
    serverBusy: busy(from.used, to.used),
    loadBusy: busy(from.seen.used, to.seen.used),
    postgresBusy: from.postgresMs === null ? null : postgresMs / wallMs,
    verdicts: outcome.counts,
    right: allGood && held,
    ranOut: wallMs < seconds * 900,
  };
}
