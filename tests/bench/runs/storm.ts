import { setTimeout as after } from 'node:timers/promises';
import { ChildGoneError } from '../ipc/child.ts';
import { monotonic } from '../ipc/monotonic.ts';
import { busy } from '../ipc/usage.ts';
import { intendedAt, type Schedule } from '../load/schedule.ts';
import type { SubjectName } from '../subjects/catalog.ts';
import { connectCrowd } from './connect-crowd.ts';
import { scheduleFromNow, signBySchedule, tickBySchedule } from './event-source.ts';
import { SUBJECT_PLAN, setStage, type Stage } from './stage.ts';
import { MemoryWatch } from './watch-memory.ts';

export interface Storm {
  readonly sockets: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly gridMs: number;
  readonly databaseUrl: string | null;
}

export interface Stormed {
  readonly name: SubjectName;
  /** Milliseconds from the moment the oldest signature not yet shown was meant to happen until it was shown. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly growthMb: number;
  /** Sockets that had not seen the last signature some seconds after it. */
  readonly stuck: number;
  readonly delivered: number;
  readonly signing: string;
  readonly serverBusy: number;
  readonly loadBusy: number;
  /** What ended the server, if anything did. */
  readonly ending: string;
}

/** Seconds of the same before anything is measured. */
const WARM_UP_SECONDS = 3;
/** For the last value to arrive everywhere. */
const LAST_VALUE_MS = 5_000;

/** Sign `perSecond` times a second while `sockets` watch the count. */
export async function storm(name: SubjectName, plan: Storm): Promise<Stormed> {
  const { sockets, seconds, perSecond, gridMs, databaseUrl } = plan;
  const warmUp = WARM_UP_SECONDS * perSecond;
  const signatures = warmUp + seconds * perSecond;
  const signers = name === 'hub' ? Array.from({ length: signatures }, () => 0) : [];
  await using stage = await setStage(name, { ...SUBJECT_PLAN, base: 0, gridMs, databaseUrl, signers });
  await connectCrowd(stage, { sockets, page: false });
  const { server, load } = stage;
  const schedule = scheduleFromNow(perSecond, 0);
  const happening = happen(stage, schedule, signatures);
  await after(intendedAt(schedule, warmUp + 1) - monotonic());

  await load.call('watch', { ...schedule, base: warmUp, start: intendedAt(schedule, warmUp + 1) });
  const memory = new MemoryWatch(server.pid);
  const before = await answerOf(server);
  try {
    const signing = await happening;
    const used = await answerOf(server);
    await after(LAST_VALUE_MS);
    return {
      ...(await seen(stage, signatures)),
      signing,
      growthMb: memory.stop(),
      serverBusy: before && used ? busy(before, used) : 1,
      ending: used ? '' : 'the server no longer answers',
    };
  } catch (error) {
    if (!(error instanceof ChildGoneError)) throw error;
    const growthMb = memory.stop();
    return {
      ...(await seen(stage, signatures)),
      signing: '',
      growthMb,
      serverBusy: 1,
      ending: error.message,
    };
  }
}

/** What `server` has used, or `null` when it is too busy to say. */
function answerOf(server: Stage['server']) {
  return Promise.race([server.call('usage'), after(LAST_VALUE_MS, null)]);
}

async function happen(stage: Stage, schedule: Schedule, signatures: number) {
  if (stage.name !== 'hub') {
    await tickBySchedule(stage, schedule, signatures);
    return 'none: ticks at hand';
  }
  const { confirmed, failed, p50, p99 } = await signBySchedule(stage, schedule);
  return `${confirmed} confirmed, ${failed} failed, p50 ${p50} ms, p99 ${p99} ms`;
}

async function seen({ name, load }: Stage, signatures: number) {
  await load.call('addUnseen', [signatures]);
  const stuck = await load.call('behind', [signatures]);
  const { p50, p99, most, messages, busy: loadBusy } = await load.call('sightings');
  return { name, p50, p99, most, stuck, delivered: messages, loadBusy };
}
