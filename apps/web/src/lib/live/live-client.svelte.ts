import { createContext } from 'svelte';
import { operationId } from './operation-id.ts';
import { onVisibility } from './visibility.ts';
import type { CreateTransport, LiveOperation, LiveTransport } from './transport.ts';

/** A connection may be broken this long before the reader is told, in milliseconds. */
const QUIET = 5_000;
/** A tab may be hidden this long before its connection is closed, in milliseconds. */
const HIDDEN = 30_000;

/** Best first. Each is tried when the one before it gave up. */
const TRANSPORTS: readonly (() => Promise<CreateTransport>)[] = [
  async () => (await import('./websocket-transport.ts')).createWebSocketTransport,
  async () => (await import('./sse-transport.ts')).createSseTransport,
  async () => (await import('./polling-transport.ts')).createPollingTransport,
];

interface Running {
  readonly operation: LiveOperation;
  readonly next: (data: unknown) => void;
  stop: () => void;
}

/**
 * Everything this page is told live, over whichever transport works here.
 *
 * Nothing is opened until something subscribes. A tab hidden for a while stops its
 * operations and starts them again, with fresh cursors, when it is looked at.
 */
export class LiveClient {
  /** The connection has been broken for so long that the reader should know. */
  reconnecting = $state(false);

  readonly #running = new Map<string, Running>();
  #transport: Promise<LiveTransport> | undefined;
  #choice = 0;
  #paused = false;
  #quietTimer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | undefined;

  /** Start `operation`; `next` gets each value. Returns what stops it. */
  subscribe<Data>(operation: LiveOperation<Data>, next: (data: Data) => void): () => void {
    const id = this.#freeId(operation);
    const running: Running = { operation, next: next as (data: unknown) => void, stop: () => {} };
    this.#running.set(id, running);
    this.#unwatch ??= onVisibility({
      hiddenFor: HIDDEN,
      hide: () => this.#pause(),
      show: () => this.#resume(),
    });
    void this.#start(id, running);

    return () => {
      this.#running.delete(id);
      running.stop();
      if (this.#running.size === 0) this.#rest();
    };
  }

  async #start(id: string, running: Running): Promise<void> {
    if (this.#paused) return;
    this.#transport ??= this.#open();
    const transport = await this.#transport;
    if (this.#running.get(id) !== running || this.#paused) return;
    running.stop();
    running.stop = transport.start(id, running.operation, running.next);
  }

  async #open(): Promise<LiveTransport> {
    const load = TRANSPORTS[this.#choice];
    if (!load) throw new Error(`LiveClient: there is no transport ${this.#choice}`);
    const create = await load();
    const choice = this.#choice;
    return create({
      up: () => this.#up(),
      down: () => this.#down(),
      gaveUp: () => this.#next(choice),
    });
  }

  /** Move on from the transport that gave up; several of its operations may say so at once. */
  #next(gaveUp: number): void {
    if (gaveUp !== this.#choice) return;
    this.#choice = Math.min(this.#choice + 1, TRANSPORTS.length - 1);
    this.#transport = undefined;
    for (const [id, running] of this.#running) void this.#start(id, running);
  }

  #up(): void {
    clearTimeout(this.#quietTimer);
    this.#quietTimer = undefined;
    this.reconnecting = false;
  }

  #down(): void {
    if (this.#running.size === 0 || this.#paused) return;
    this.#quietTimer ??= setTimeout(() => (this.reconnecting = true), QUIET);
  }

  #pause(): void {
    this.#paused = true;
    this.#up();
    for (const running of this.#running.values()) running.stop();
  }

  #resume(): void {
    this.#paused = false;
    // The network may be another one by now: begin with the best transport again.
    this.#choice = 0;
    this.#transport = undefined;
    for (const [id, running] of this.#running) void this.#start(id, running);
  }

  #rest(): void {
    this.#up();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#paused = false;
  }

  #freeId({ query, variables }: LiveOperation): string {
    const id = operationId(query, variables());
    let free = id;
    for (let copy = 2; this.#running.has(free); copy += 1) free = `${id}~${copy}`;
    return free;
  }
}

/** The page's one live client. */
export const [liveContext, provideLive] = createContext<LiveClient>();
