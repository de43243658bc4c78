import { monotonic } from '../ipc/monotonic.ts';
import { serve } from '../ipc/serve.ts';
import { readUsage, type Usage } from '../ipc/usage.ts';
import { poissonArrivals } from './arrivals.ts';
import { HttpConnection } from './http-connection.ts';
import type { Shots } from './shots.ts';
import type { Outcome } from './verdicts.ts';
import { Volley } from './volley.ts';

/** Answers so far, and what the load has used so far. */
export interface Reading {
  readonly answered: number;
  readonly used: Usage;
  /** Milliseconds from the intended moment to the whole answer, since the last `watch`. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** People who come as a Poisson process does. */
export interface Arriving {
  readonly shots: Shots;
  readonly perSecond: number;
  readonly count: number;
  /** The first so many only warm up. */
  readonly warmUp: number;
}

/** What became of them. */
export interface Arrived {
  readonly outcome: Outcome;
  /** From the first intended moment to the last answer. */
  readonly ms: number;
  /** Milliseconds from the intended moment to the whole answer, those that only warm up left out. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** Handshakes under way at once. */
const IN_FLIGHT = 200;
/** Connections from one address. */
const PER_ADDRESS = 200;
/** What an answer may take before it counts as lost. */
const ANSWER_MS = 30_000;
/** Time to get ready before the first arrival. */
const LEAD_MS = 500;
const SEED = 20_261_122;

let port = 0;
let connections: HttpConnection[] = [];
let volley: Volley | null = null;

function theVolley(): Volley {
  if (!volley) throw new Error('begin first');
  return volley;
}

const methods = {
  async connect({ port: at, count }: { port: number; count: number }) {
    port = at;
    connections = Array.from({ length: count }, (_, index) => new HttpConnection(at, addressOf(index)));
    for (let from = 0; from < count; from += IN_FLIGHT) {
      await Promise.all(connections.slice(from, from + IN_FLIGHT).map((connection) => connection.open()));
    }
  },
  /** Begin a closed loop; it ends with `stop`, or with the last of `shots`. */
  begin(shots: Shots) {
    volley = new Volley(port, shots, connections);
    volley.asFastAsAnswered();
  },
  /** From now on latencies are taken anew. */
  watch() {
    theVolley().latencies.clear();
  },
  reading(): Reading {
    const { verdicts, latencies } = theVolley();
    return {
      answered: verdicts.answered,
      used: readUsage(),
      p50: latencies.quantile(0.5),
      p99: latencies.quantile(0.99),
      most: latencies.quantile(1),
    };
  },
  /** Send nothing more, wait for what was sent. */
  async stop(): Promise<Outcome> {
    await theVolley().stop(ANSWER_MS);
    return theVolley().verdicts.outcome;
  },
  usage: readUsage,
  /** An open loop, from its first request to its last answer. */
  async arrive({ shots, perSecond, count, warmUp }: Arriving): Promise<Arrived> {
    volley = new Volley(port, shots, connections, warmUp);
    const start = monotonic() + LEAD_MS;
    await volley.asTheyCome(poissonArrivals(count, perSecond, SEED), start);
    await volley.quiet(ANSWER_MS);
    const { verdicts, latencies } = volley;
    return {
      outcome: verdicts.outcome,
      ms: monotonic() - start,
      p50: latencies.quantile(0.5),
      p99: latencies.quantile(0.99),
      most: latencies.quantile(1),
    };
  },
};

export type HttpLoadMethods = typeof methods;

serve(methods);

function addressOf(index: number): string {
  return `127.0.2.${1 + Math.floor(index / PER_ADDRESS)}`;
}
