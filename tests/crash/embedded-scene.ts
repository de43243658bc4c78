import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMBEDDED_CONNECTIONS, openDatabase, startEmbeddedDatabase } from '@groundswell/store';
import { openHub } from '../harness/test-hub.ts';
import { dice } from '../live/dice.ts';
import { audit } from './audit.ts';
import { Gate } from './gate.ts';
import { keptLetters, readMailbox } from './letters.ts';
import { reportOn, type CrashReport } from './report.ts';
import { setStage } from './stage.ts';

export interface EmbeddedPlan {
  readonly name: string;
  readonly seed: number;
  /** How often the hub is killed, and its database with it. */
  readonly kills: number;
}

/** Supporters who act at once: each of them reads the whole mailbox. */
const HANDS = 12;
const CALM_MIN = 40;
const CALM_MAX = 160;

/** A signing storm on the embedded database, through `kills` of the process that holds it. */
export async function stormOnEmbedded({ name, seed, kills }: EmbeddedPlan): Promise<CrashReport> {
  await using made = new AsyncDisposableStack();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'groundswell-crash-'));
  made.defer(() => rm(dataDirectory, { recursive: true, force: true }));
  const setUp = await openHub({ dataDirectory });
  const petition = await setUp.petition();
  await setUp.close();

  const database = new Gate();
  database.open();
  const stage = made.use(
    await setStage({
      seed,
      petition: petition.publicId,
      variables: { DATA_DIR: dataDirectory },
      letters: keptLetters,
      database,
    }),
  );
  const roll = dice(seed + 2);
  const storm = stage.storm.blow(HANDS);
  // A strike may fail first.
  storm.catch(() => {});
  for (let kill = 0; kill < kills; kill += 1) {
    await Promise.race([stage.proxy.passes(CALM_MIN + roll(CALM_MAX - CALM_MIN)), storm]);
    await stage.killHub();
    await stage.reviveHub();
  }
  stage.storm.calm();
  await storm;
  await stage.reader.reaches(stage.storm.record.published);
  const mailbox = await readMailbox(stage.hub.url);
  await stage.killHub();

  const embedded = await startEmbeddedDatabase(dataDirectory);
  made.defer(() => embedded.close());
  const db = openDatabase(embedded.url, EMBEDDED_CONNECTIONS);
  made.defer(() => db.$disconnect());
  const { record } = stage.storm;
  const findings = await audit(db, petition.id, { record, mailbox, published: stage.published() });
  const struck = Array.from({ length: kills }, () => 'hub');
  return reportOn(name, stage, struck, [...stage.reader.findings, ...findings]);
}
