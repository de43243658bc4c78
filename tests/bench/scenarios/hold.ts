import { connectCrowd } from '../runs/connect-crowd.ts';
import { scheduleFromNow, tickBySchedule } from '../runs/event-source.ts';
import { BASE, SUBJECT_PLAN, setStage } from '../runs/stage.ts';
import { setTimeout as after } from 'node:timers/promises';
import type { Scenario } from './scenario.ts';

const WANTED = 30_000;
const SECONDS = 10;
/** Files a process has open beside its sockets, generously. */
const OTHER_FILES = 500;
const SETTLE_MS = 5_000;

/** Thirty thousand sockets on one node, ticking once a second. Fewer where `ulimit -n` allows fewer. */
export const hold: Scenario = {
  shows: '30 000 sockets on one node, one tick a second',
  async run({ sockets: wanted = WANTED, seconds = SECONDS, databaseUrl }) {
    const limit = openFilesLimit();
    const sockets = Math.min(wanted, limit - OTHER_FILES);
    await using stage = await setStage('hub', { ...SUBJECT_PLAN, databaseUrl, firstValue: true });
    const { load, server } = stage;
    const arrival = await connectCrowd(stage, { sockets, page: false });
    const schedule = scheduleFromNow(1, BASE);
    await load.call('watch', schedule);
    await tickBySchedule(stage, schedule, seconds);
    await after(SETTLE_MS);
    const behind = await load.call('behind', [BASE + seconds]);
    const { p50, p99, open } = await load.call('sightings');
    const { rss } = await server.call('usage');
    const row = {
      sockets,
      open,
      'connected in, ms': Math.round(arrival.ms),
      'p50, ms': p50,
      'p99, ms': p99,
      behind,
      'server memory, MB': Math.round(rss / 2 ** 20),
    };
    const held = open === sockets && behind === 0;
    return {
      rows: [Object.keys(row), Object.values(row).map(String)],
      notes: [
        `* All sockets hold and end on the last value: ${held ? 'yes' : 'NO'}.`,
        ...(sockets < wanted ? [`* The machine's limit: a process may have ${limit} open files.`] : []),
      ],
      runs: [row],
    };
  },
};

/** How many files a process on this machine may have open. */
function openFilesLimit(): number {
  const { userLimits } = process.report.getReport() as {
    userLimits?: { open_files?: { hard: string | number } };
  };
  const hard = Number(userLimits?.open_files?.hard);
  return Number.isFinite(hard) ? hard : Infinity;
}
