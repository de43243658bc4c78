import { setTimeout as after } from 'node:timers/promises';
import { busy } from '../ipc/usage.ts';
import type { LoadPlan } from '../load/load-plan.ts';
import type { SubjectName } from '../subjects/catalog.ts';
import { connectCrowd } from './connect-crowd.ts';
import { describePostgres, pinPostgres } from './postgres.ts';
import { BASE, SUBJECT_PLAN, setStage, type Stage } from './stage.ts';
import { Window } from './window.ts';

/** How a server is driven to its limit. */
export interface Saturation {
  readonly sockets: number;
  /** Ticks that may be on their way at once. */
  readonly window: number;
  readonly ids: LoadPlan['ids'];
  /** Three subscriptions per socket instead of one. */
  readonly page: boolean;
  readonly seconds: number;
  /** A PostgreSQL for the hub, written to by another process. */
  readonly databaseUrl: string | null;
}

export interface Saturated {
  readonly name: SubjectName;
  readonly versions: Readonly<Record<string, string>>;
  /** Messages per second of the server's processor time: the figure. */
  readonly messagesPerCpuSecond: number;
  readonly messagesPerSecond: number;
  readonly ticks: number;
  /** Whether each tick brought every socket each of its messages once. */
  readonly complete: boolean;
  readonly serverBusy: number;
  readonly loadBusy: number;
}

/** Fewer ticks say little, however long they took. */
const TICKS_MIN = 10;
const WARM_UP_MS = 1_500;
/** A first tick that has not come everywhere by then found some subscriptions not yet made. */
const FIRST_TICK_MS = 3_000;

export async function saturate(name: SubjectName, saturation: Saturation): Promise<Saturated> {
  // The hub's database would otherwise come and go on the core of the server under test.
  const { release } = pinPostgres(await describePostgres(saturation.databaseUrl));
  try {
    return await saturateAlone(name, saturation);
  } finally {
    release();
  }
}

async function saturateAlone(name: SubjectName, saturation: Saturation): Promise<Saturated> {
  const { sockets, page, ids, seconds, databaseUrl } = saturation;
  await using stage = await setStage(name, { ...SUBJECT_PLAN, petitions: 7, databaseUrl });
  const { server, load, facts } = stage;
  await connectCrowd(stage, { sockets, page, ids });

  const from = await firstTick(stage, page);
  const window = new Window(saturation.window, from, (revision) => {
    stage.tick({ revision, index: 0, page }).catch(() => {});
  });
  load.onNotice = (notice, revision) => window[notice as 'seen' | 'done'](revision);
  const running = window.run();
  await after(WARM_UP_MS);

  await load.call('watch', null);
  const before = {
    seen: await load.call('sightings'),
    used: await server.call('usage'),
    tick: window.issued,
  };
  await after(seconds * 1_000);
  while (window.issued - before.tick < TICKS_MIN) await after(100);
  const after_ = { used: await server.call('usage'), seen: await load.call('sightings') };
  window.stop();
  await running;

  const messages = after_.seen.messages - before.seen.messages;
  const incomplete = await load.call('incomplete', { from: from + 1, to: window.issued });
  return {
    name,
    versions: facts.versions,
    messagesPerCpuSecond: (messages * 1_000) / (after_.used.cpuMs - before.used.cpuMs),
    messagesPerSecond: (messages * 1_000) / (after_.used.at - before.used.at),
    ticks: window.issued - before.tick,
    complete: incomplete === 0,
    serverBusy: busy(before.used, after_.used),
    loadBusy: after_.seen.busy,
  };
}

/** Tick until one has come to everybody; returns its revision. */
async function firstTick({ name, tick, load }: Stage, page: boolean): Promise<number> {
  for (let revision = BASE + 1; revision <= BASE + 10; revision += 1) {
    const done = new Promise<boolean>((resolve) => {
      load.onNotice = (notice, seen) => {
        if (notice === 'done' && seen === revision) resolve(true);
      };
    });
    await tick({ revision, index: 0, page });
    if (await Promise.race([done, after(FIRST_TICK_MS, false)])) return revision;
  }
  throw new Error(`${name}: no tick came to every socket`);
}
