import {
  countConsents,
  countDepartures,
  type ConsentSum,
  type DepartureSum,
  type Reader,
} from '@groundswell/store';
import { logFault } from '../log.ts';

/** What is counted over a petition's every signature and consent. */
export interface Census extends DepartureSum {
  /** When counting began. */
  readonly asOf: Date;
  readonly consents: readonly ConsentSum[];
}

/** A census rests at least this long before it is taken anew, in milliseconds. */
const REST_MS = 10_000;
/** It rests so many times as long as it took: one of a large petition is taken less often. */
const REST_RATIO = 20;
/** How long whoever asks waits for one that is being taken, in milliseconds. */
const PATIENCE_MS = 60;
/** Petitions whose census is kept. */
const KEPT = 500;

interface Entry {
  census: Census | null;
  running: Promise<void> | null;
  /** From when it is taken anew. */
  freshUntil: number;
}

const DESKS = new WeakMap<Reader, Map<string, Entry>>();

/**
 * The latest census of a petition; `null` while the first is taken and takes long. It reads all there is, so it is taken
 * beside, once for all who look: nobody waits longer than `PATIENCE_MS`, however large the petition.
 *
 * @param before without what happened from this moment on; `null` for everything
 */
export async function censusOf(
  reader: Reader,
  petitionId: string,
  before: Date | null,
): Promise<Census | null> {
  const desk = DESKS.get(reader) ?? new Map<string, Entry>();
  DESKS.set(reader, desk);
  const entry = desk.get(petitionId) ?? { census: null, running: null, freshUntil: 0 };
  desk.delete(petitionId);
  desk.set(petitionId, entry);
  const [oldest] = desk.keys();
  if (desk.size > KEPT && oldest !== undefined) desk.delete(oldest);

  if (performance.now() >= entry.freshUntil) entry.running ??= take(reader, petitionId, before, entry);
  if (entry.running) await Promise.race([entry.running, patience()]);
  return entry.census;
}

async function take(reader: Reader, petitionId: string, before: Date | null, entry: Entry): Promise<void> {
  const began = performance.now();
  const asOf = before ?? new Date();
  try {
    const [consents, departures] = await Promise.all([
      countConsents(reader, petitionId, before),
      countDepartures(reader, petitionId, before),
    ]);
    entry.census = { asOf, consents, ...departures };
  } catch (fault) {
    logFault(fault, 'a census could not be taken');
  } finally {
    const now = performance.now();
    entry.freshUntil = now + Math.max(REST_MS, (now - began) * REST_RATIO);
    entry.running = null;
  }
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
}
