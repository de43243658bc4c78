import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Bus, Hint } from './bus.ts';
import { HintBatch } from './hint-batch.ts';
import { readHintMessage, type HintMessage } from './hint-message.ts';
import { createMemoryBus } from './memory-bus.ts';

export interface RedisBusOptions {
  /** e.g. `redis://:password@host:6379/0`; Redis 7 or newer, or Valkey. */
  readonly url: string;
  /** The channel the nodes of one hub share. */
  readonly channel?: string;
  /** Told once whenever Redis goes away, not for every attempt to reach it again. */
  readonly reportFault: (error: unknown) => void;
}

/** Longest pause between two attempts to reach Redis again, in ms. */
const LONGEST_PAUSE = 2_000;

/**
 * The bus of a hub with several nodes. This node's own hints do not pass through
 * Redis. While Redis is away nothing is kept: when it is back, each node is told
 * that hints were lost, on both sides of the gap.
 */
export function createRedisBus({ url, channel = 'groundswell:hints', reportFault }: RedisBusOptions): Bus {
  const node = randomUUID();
  const local = createMemoryBus();
  const outgoing = new HintBatch();
  const publisher = connect(url, reportFault);
  const subscriber = connect(url, reportFault);

  // Whatever was published while this connection was down reached nobody else.
  publisher.on('ready', () => send({ kind: 'lost' }));
  subscriber.on('ready', () => {
    // Whatever the others published until the subscription stands has not reached us.
    subscriber.subscribe(channel).then(() => local.publish({ kind: 'lost' }), reportFault);
  });
  subscriber.on('message', (_channel, text: string) => {
    const message = readHintMessage(text);
    if (!message || message.from === node) return;
    for (const hint of message.hints) local.publish(hint);
  });

  function send(hint: Hint): void {
    // A thousand signatures in one turn of the event loop are one message.
    if (outgoing.isEmpty) setImmediate(flush);
    outgoing.add(hint);
  }

  function flush(): void {
    const message: HintMessage = { from: node, hints: outgoing.takeAll() };
    if (publisher.status !== 'ready') return;
    // When it fails the connection is gone, and `ready` makes up for it.
    publisher.publish(channel, JSON.stringify(message)).catch(() => {});
  }

  return {
    publish(hint) {
      local.publish(hint);
      send(hint);
    },
    subscribe: (listener) => local.subscribe(listener),
    async close() {
      await local.close();
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}

function connect(url: string, reportFault: (error: unknown) => void): Redis {
  const redis = new Redis(url, {
    // Publish and subscribe need nothing newer, and any proxy understands it.
    protocol: 2,
    disableClientInfo: true,
    enableReadyCheck: false,
    enableOfflineQueue: false,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: null,
    retryStrategy: (attempts) => Math.min(attempts * 100, LONGEST_PAUSE),
  });
  let isAway = false;
  redis.on('ready', () => {
    isAway = false;
  });
  redis.on('error', (error) => {
    if (!isAway) reportFault(error);
    isAway = true;
  });
  return redis;
}
