import { HUB_SECRET } from '../harness/test-hub.ts';
import { dice } from '../live/dice.ts';
import { endlessActs } from './acts.ts';
import { Gate } from './gate.ts';
import { createHubProcess, type HubProcess } from './hub-process.ts';
import type { Letters } from './letters.ts';
import { LiveReader } from './live-reader.ts';
import { Storm } from './storm.ts';
import { startProxy, type TcpProxy } from './tcp-proxy.ts';

/** A hub that runs, a proxy before it that loses answers, and a page open on its petition. */
export interface Stage extends AsyncDisposable {
  readonly hub: HubProcess;
  /** Closed while the hub is away. */
  readonly hubGate: Gate;
  readonly proxy: TcpProxy;
  readonly storm: Storm;
  readonly reader: LiveReader;
  /** The highest count anybody was shown. */
  published(): number;
  /** `kill -9` of the hub, nobody knocking until `reviveHub`. */
  killHub(): Promise<void>;
  reviveHub(): Promise<void>;
}

export interface StagePlan {
  readonly seed: number;
  /** The petition's id in the API. */
  readonly petition: string;
  /** The hub's environment, beside its address and its secret. */
  readonly variables: Readonly<Record<string, string>>;
  readonly letters: (hubUrl: string) => Letters;
  /** Closed while the hub's database is away. */
  readonly database: Gate;
}

/** One answer in so many never arrives. */
const LOST_EVERY = 12;

export async function setStage(plan: StagePlan): Promise<Stage> {
  const { seed, petition, variables, database } = plan;
  await using made = new AsyncDisposableStack();
  const loses = dice(seed);
  const proxy = made.use(await startProxy({ losesAnswer: () => loses(LOST_EVERY) === 0 }));
  const hubGate = new Gate();
  const hub = made.use(
    await createHubProcess({ HUB_NAME: 'Riverside Hub', HUB_SECRET, ...variables }, () => {
      hubGate.fail(new Error('The hub has ended, and nobody had killed it. What it said is above.'));
    }),
  );
  const storm = new Storm({
    url: `http://127.0.0.1:${proxy.port}`,
    petition,
    acts: endlessActs(dice(seed + 1)),
    letters: made.use(plan.letters(hub.url)),
    hub: hubGate,
    database,
  });
  const reader = new LiveReader();
  made.defer(() => reader.leave());

  const reviveHub = async () => {
    await hub.start();
    proxy.lead(hub.port);
    hubGate.open();
  };
  await reviveHub();
  // Ends when the reader leaves, or with a hub that does not come back: the storm tells of that.
  reader.read(hub.url, petition, hubGate).catch(() => {});
  const rest = made.move();
  return {
    hub,
    hubGate,
    proxy,
    storm,
    reader,
    reviveHub,
    published: () => Math.max(reader.published, storm.record.published),
    async killHub() {
      hubGate.close();
      await hub.kill();
      proxy.lead(null);
    },
    async [Symbol.asyncDispose]() {
      // Whoever has no answer yet stops asking.
      hubGate.close();
      await rest.disposeAsync();
    },
  };
}
