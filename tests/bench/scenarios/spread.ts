import { setTimeout as after } from 'node:timers/promises';
import { busy } from '../ipc/usage.ts';
import { percent } from '../report/percent.ts';
import { crowdOverPetitions } from '../runs/crowd-plan.ts';
import { scheduleFromNow, signBySchedule } from '../runs/event-source.ts';
import { skewed } from '../runs/popularity.ts';
import { SUBJECT_PLAN, setStage } from '../runs/stage.ts';
import type { Scenario } from './scenario.ts';

const PETITIONS = 1_000;
const PER_SECOND = 500;
const GRID_MS = 250;
const CONNECT_WITHIN_MS = 120_000;
const LAST_VALUE_MS = 5_000;

/** Many petitions at once, a few of them popular: everybody ends on the true final value. */
export const spread: Scenario = {
  shows: '10 000 subscribers over 1 000 petitions, 500 signatures/s: nobody misses a final value',
  async run({ sockets = 10_000, seconds = 20, databaseUrl }) {
    const signers = skewed(seconds * PER_SECOND, PETITIONS);
    const plan = { ...SUBJECT_PLAN, base: 0, petitions: PETITIONS, gridMs: GRID_MS, firstValue: true };
    await using stage = await setStage('hub', { ...plan, databaseUrl, signers });
    const { server, load } = stage;
    const crowd = await crowdOverPetitions(stage, PETITIONS, skewed(sockets, PETITIONS));
    const { arrived } = await load.call('connect', { plan: crowd, withinMs: CONNECT_WITHIN_MS });

    await load.call('watch', null);
    const before = await server.call('usage');
    const signed = await signBySchedule(stage, scheduleFromNow(PER_SECOND, 0));
    const used = await server.call('usage');
    await after(LAST_VALUE_MS);
    const finals = Array.from({ length: PETITIONS }, () => 0);
    for (const petition of signers) finals[petition] = (finals[petition] ?? 0) + 1;
    const missed = await load.call('behind', finals);
    const { messages, busy: loadBusy } = await load.call('sightings');

    const row = {
      sockets: arrived,
      confirmed: signed.confirmed,
      failed: signed.failed,
      'answer p50, ms': signed.p50,
      'answer p99, ms': signed.p99,
      values: messages,
      'missed the final value': missed,
      'server core': percent([busy(before, used)]),
      'load core': percent([loadBusy]),
    };
    return {
      rows: [Object.keys(row), Object.values(row).map(String)],
      notes: [`* Nobody misses a final value: ${missed === 0 && signed.failed === 0 ? 'yes' : 'NO'}.`],
      runs: [row],
    };
  },
};
