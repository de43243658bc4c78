import { serve } from '../ipc/serve.ts';
import { busy, readUsage } from '../ipc/usage.ts';
import { Crowd } from './crowd.ts';
import type { LoadPlan } from './load-plan.ts';
import type { Schedule } from './schedule.ts';

/** What the load has seen since the last reading. */
export interface Sightings {
  readonly messages: number;
  readonly open: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Why sockets ended, and how many. */
  readonly endings: Readonly<Record<string, number>>;
  /** The share of its core this process took, 0 to 1. */
  readonly busy: number;
}

let crowd: Crowd | null = null;
let since = readUsage();

function theCrowd(): Crowd {
  if (!crowd) throw new Error('connect first');
  return crowd;
}

const methods = {
  connect({ plan, withinMs }: { plan: LoadPlan; withinMs: number }) {
    crowd = new Crowd(plan);
    since = readUsage();
    return crowd.connect(withinMs);
  },
  cutAll: (withinMs: number) => theCrowd().cutAll(withinMs),
  stall: (count: number) => theCrowd().stall(count),
  resume: (count: number) => theCrowd().resume(count),
  behind: (finals: readonly number[]) => theCrowd().behind(finals),
  addUnseen: (finals: readonly number[]) => theCrowd().addUnseen(finals),
  incomplete: ({ from, to }: { from: number; to: number }) => theCrowd().ticks.incomplete(from, to),
  /** Begin to measure; with a schedule also latencies. */
  watch(schedule: Schedule | null) {
    theCrowd().watch(schedule);
    since = readUsage();
  },
  sightings(): Sightings {
    const { ticks, latencies, endings, open } = theCrowd();
    return {
      messages: ticks.messages,
      open,
      p50: latencies.quantile(0.5),
      p99: latencies.quantile(0.99),
      most: latencies.quantile(1),
      endings,
      busy: busy(since, readUsage()),
    };
  },
};

export type LoadMethods = typeof methods;

serve(methods);
