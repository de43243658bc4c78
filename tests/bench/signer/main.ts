import { Agent, request } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { monotonic } from '../ipc/monotonic.ts';
import { serve } from '../ipc/serve.ts';
import { Histogram } from '../load/histogram.ts';
import { intendedAt, type Schedule } from '../load/schedule.ts';

/** A storm of confirmations. */
export interface Signing {
  readonly port: number;
  readonly tokens: readonly string[];
  readonly schedule: Schedule;
}

/** What became of it. */
export interface Signed {
  readonly confirmed: number;
  readonly failed: number;
  /** Milliseconds from the intended click to the answer. */
  readonly p50: number;
  readonly p99: number;
}

const CONFIRM = `mutation ($token: String!) {
  confirmSignature(input: { token: $token }) { __typename }
}`;
const SUCCESS = 'ConfirmSignatureSuccess';
/** What a signature may take before it counts as failed. */
const ANSWER_MS = 30_000;

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** Confirm each token in its moment, whatever became of those before it. */
async function sign({ port, tokens, schedule }: Signing): Promise<Signed> {
  const latencies = new Histogram();
  let confirmed = 0;
  const answers: Promise<void>[] = [];
  for (const [place, token] of tokens.entries()) {
    const intended = intendedAt(schedule, schedule.base + place + 1);
    const wait = intended - monotonic();
    if (wait > 0) await after(wait);
    const answer = confirm(port, token).then((text) => {
      latencies.add(monotonic() - intended);
      if (text.includes(SUCCESS)) confirmed += 1;
    });
    answers.push(answer.catch(() => {}));
  }
  await Promise.all(answers);
  const failed = tokens.length - confirmed;
  return { confirmed, failed, p50: latencies.quantile(0.5), p99: latencies.quantile(0.99) };
}

function confirm(port: number, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const options = { host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers };
    const asking = request({ ...options, timeout: ANSWER_MS }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    asking.on('timeout', () => asking.destroy(new Error('no answer')));
    asking.on('error', reject);
    asking.end(JSON.stringify({ query: CONFIRM, variables: { token } }));
  });
}

const methods = { sign };

export type SignerMethods = typeof methods;

serve(methods);
