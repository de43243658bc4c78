import { setTimeout as after } from 'node:timers/promises';
import { verdict } from '../report/verdict.ts';
import { spreadOf } from '../report/spread.ts';
import { connectCrowd } from '../runs/connect-crowd.ts';
import { scheduleFromNow, signBySchedule } from '../runs/event-source.ts';
import { SUBJECT_PLAN, setStage } from '../runs/stage.ts';
import type { Scenario } from './scenario.ts';

const PER_SECOND = 100;
const GRID_MS = 250;
const CALM_MS = 3_000;
const BACK_WITHIN_MS = 60_000;
const LAST_VALUE_MS = 5_000;

/** A cable is pulled: everybody comes back by the client's own rules (full jitter), while people go on signing. */
export const reconnect: Scenario = {
  shows: '10 000 sockets cut at once are back on the current value within 15 s, and signing goes on',
  async run({ sockets = 10_000, seconds = 20, databaseUrl }) {
    const signatures = seconds * PER_SECOND;
    const signers = Array.from({ length: signatures }, () => 0);
    const plan = { ...SUBJECT_PLAN, base: 0, gridMs: GRID_MS, firstValue: true, databaseUrl, signers };
    await using stage = await setStage('hub', plan);
    const { load } = stage;
    await connectCrowd(stage, { sockets, page: false });

    const signing = signBySchedule(stage, scheduleFromNow(PER_SECOND, 0));
    await after(CALM_MS);
    await load.call('watch', null);
    const back = await load.call('cutAll', BACK_WITHIN_MS);
    const { busy } = await load.call('sightings');
    const signed = await signing;
    await after(LAST_VALUE_MS);
    const missed = await load.call('behind', [signatures]);

    const row = {
      sockets,
      back: back.arrived,
      'all back after, ms': Math.round(back.ms),
      'tried again': back.failed,
      confirmed: signed.confirmed,
      failed: signed.failed,
      'answer p50, ms': signed.p50,
      'answer p99, ms': signed.p99,
      'missed the final value': missed,
      'load core': `${Math.round(busy * 100)} %`,
    };
    const line = { name: 'all back, ms', gate: 15_000, stretch: 15_000, rising: false };
    return {
      rows: [Object.keys(row), Object.values(row).map(String)],
      notes: [
        verdict(line, spreadOf([back.arrived === sockets ? back.ms : Infinity])),
        `* Signing went on: ${signed.failed === 0 ? 'yes' : 'NO'}. Everybody ends on the final value: ${missed === 0 ? 'yes' : 'NO'}.`,
      ],
      runs: [row],
    };
  },
};
