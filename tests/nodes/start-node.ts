import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIRM } from '../harness/sign-documents.ts';
import { freePort } from '../browser/harness/free-port.ts';

/** A node of a hub, in a process of its own. */
export interface NodeProcess {
  readonly url: string;
  /** The signature's number, as this node answers. Throws on any other answer. */
  confirm(token: string): Promise<number>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

export interface NodeEnvironment {
  readonly DATABASE_URL: string;
  readonly REDIS_URL: string;
  readonly HUB_SECRET: string;
}

/** Start a node and wait until it listens. */
export async function startNode(environment: NodeEnvironment): Promise<NodeProcess> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'groundswell-node-'));
  const { PATH } = process.env;
  const own = { PATH, HOST: '127.0.0.1', PORT: `${await freePort()}`, DATA_DIR: dataDirectory };
  const child = fork(new URL('./serve-node.ts', import.meta.url), {
    env: { ...own, LOG_LEVEL: 'fatal', ...environment },
    execArgv: [],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = once(child, 'exit').then(() => null);
  const message = await Promise.race([once(child, 'message'), gone]);
  if (!message) throw new Error('startNode: the node ended before it listened');
  const url = String(message[0]);

  return {
    url,
    async confirm(token) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: CONFIRM, variables: { token } }),
      });
      const { data } = (await response.json()) as {
        data?: { confirmSignature?: { signatureNumber?: number } };
      };
      const number = data?.confirmSignature?.signatureNumber;
      if (number === undefined) throw new Error(`confirm: ${url} answered ${JSON.stringify(data)}`);
      return number;
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      process.off('exit', kill);
      kill();
      await gone;
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
