import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, startHub, type PageHandler } from '@groundswell/api';
import type { CommandContext } from '@groundswell/commands';
import { encodeId } from '../../../apps/api/src/graphql/global-id.ts';
import { freePort } from '../../browser/harness/free-port.ts';
import { embeddedTemplate } from '../../harness/embedded-template.ts';
import { startPetition, type TestPetition, type TestPetitionOptions } from '../../harness/start-petition.ts';

/** A hub in this process that can be stopped and started again on what it keeps. */
export interface HubNode extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, the same after a restart. */
  readonly url: string;
  readonly port: number;
  /** Commands of this node, asked by whoever runs the machine. */
  readonly operator: CommandContext;
  /** A petition, open unless said otherwise, and its id as the API gives it. */
  petition(options?: TestPetitionOptions): Promise<TestPetition & { readonly publicId: string }>;
  /** Stop, and start again on the same data and port. */
  restart(): Promise<void>;
}

/** Start a hub with an embedded database of its own. `pages` makes what answers its pages; without it there are none. */
export async function openNode(
  pages: (origins: readonly string[]) => Promise<PageHandler | null> = async () => null,
): Promise<HubNode> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'groundswell-test-node-'));
  await cp(await embeddedTemplate(), dataDirectory, { recursive: true });
  const port = await freePort();
  const start = async () => {
    const variables = { HOST: '127.0.0.1', PORT: `${port}`, DATA_DIR: dataDirectory };
    const config = readConfig({ ...variables, HUB_SECRET: 'a secret that only these test hubs know' });
    return startHub({ config, pages: await pages(config.origins) });
  };
  let hub = await start();
  const operatorOf = (): CommandContext => ({ ...hub.commands, actor: { kind: 'operator' } });

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    get operator() {
      return operatorOf();
    },
    async petition(options) {
      const petition = await startPetition(operatorOf(), options);
      return { ...petition, publicId: encodeId('Petition', petition.id) };
    },
    async restart() {
      await hub.close();
      hub = await start();
    },
    async [Symbol.asyncDispose]() {
      await hub.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
