import type { ExecutionResult, GraphQLError } from 'graphql';
import type { OperationResult } from './pipeline.ts';
import type { RoomKind } from './room-kind.ts';
import { SharedResult } from './shared-result.ts';

/** One who receives what a room executes. */
export interface RoomGuest {
  /**
   * Send `result`, or note that `topic` is owed where the room's state may be
   * skipped. Returns whether the guest keeps up.
   */
  take(result: SharedResult, topic: string): boolean;
  finish(): void;
  fail(errors: readonly GraphQLError[]): void;
}

export interface RoomPlan {
  /** `null`: a room of one, whose guest gets every result. */
  readonly kind: RoomKind | null;
  /** Start the execution. May throw. */
  readonly open: () => Promise<OperationResult>;
  /** Which topic the result just executed is about. */
  readonly topic: () => string;
  /** Bytes of results to keep for later guests; 0 when they only get what comes from now on. */
  readonly replayBytes: number;
  readonly errorsOf: (thrown: unknown) => readonly GraphQLError[];
  /** Nobody may join any more: the room is empty or over, has failed, or cannot replay what it sent. */
  readonly onClosed: (room: Room) => void;
}

/** One execution and everybody who receives its results. It begins with the first guest and ends with the last. */
export class Room {
  readonly #plan: RoomPlan;
  readonly #guests = new Set<RoomGuest>();
  /** The last result on each topic; only where state is shared. */
  readonly #last = new Map<string, SharedResult>();
  /** Every result so far, while a later guest needs them and they are not too many. */
  #sent: SharedResult[] | null;
  #sentBytes = 0;
  #source: AsyncIterator<ExecutionResult> | null = null;
  #begun = false;
  #over = false;
  #goOn: (() => void) | null = null;

  constructor(plan: RoomPlan) {
    this.#plan = plan;
    this.#sent = plan.replayBytes > 0 ? [] : null;
  }

  get size(): number {
    return this.#guests.size;
  }

  /** Whether a guest that reads too slowly may skip results, because the next one replaces them. */
  get maySkip(): boolean {
    return this.#plan.kind === 'state';
  }

  lastOn(topic: string): SharedResult | undefined {
    return this.#last.get(topic);
  }

  join(guest: RoomGuest): void {
    this.#guests.add(guest);
    for (const [topic, result] of this.#last) guest.take(result, topic);
    for (const result of this.#sent ?? []) guest.take(result, '');
    this.goOn();
    if (!this.#begun) {
      this.#begun = true;
      void this.#run();
    }
  }

  leave(guest: RoomGuest): void {
    this.#guests.delete(guest);
    this.goOn();
    if (this.#guests.size > 0 || this.#over) return;
    this.#close();
    Promise.resolve(this.#source?.return?.()).catch(this.#plan.errorsOf);
  }

  /** A guest that was too slow has caught up. */
  goOn(): void {
    this.#goOn?.();
    this.#goOn = null;
  }

  async #run(): Promise<void> {
    try {
      const result = await this.#plan.open();
      if (Symbol.asyncIterator in result) await this.#follow(result[Symbol.asyncIterator]());
      else this.#publish(result);
      this.#end((guest) => guest.finish());
    } catch (error) {
      const errors = this.#plan.errorsOf(error);
      this.#end((guest) => guest.fail(errors));
    }
  }

  async #follow(source: AsyncIterator<ExecutionResult>): Promise<void> {
    this.#source = source;
    if (this.#over) await source.return?.();
    while (!this.#over) {
      const { done, value } = await source.next();
      if (done || this.#over) return;
      const keepUp = this.#publish(value);
      // Nobody can take more: leave the next result where it is, its source knows best what to skip.
      if (!keepUp && this.#guests.size > 0) await this.#guestReady();
    }
  }

  #guestReady(): Promise<void> {
    return new Promise((resolve) => {
      this.#goOn = resolve;
    });
  }

  /** Returns whether any guest keeps up. */
  #publish(value: ExecutionResult): boolean {
    const result = new SharedResult(value);
    const topic = this.#plan.topic();
    if (this.maySkip) this.#last.set(topic, result);
    // Nothing to greet a newcomer with: the next one begins a room of their own, and may be luckier.
    if (value.errors) this.#plan.onClosed(this);
    this.#remember(result);
    let keepUp = false;
    for (const guest of this.#guests) keepUp = guest.take(result, topic) || keepUp;
    return keepUp;
  }

  #remember(result: SharedResult): void {
    if (!this.#sent) return;
    this.#sentBytes += result.size;
    if (this.#sentBytes <= this.#plan.replayBytes) {
      this.#sent.push(result);
    } else {
      // Those inside go on; the next with this cursor begins a room of their own.
      this.#sent = null;
      this.#plan.onClosed(this);
    }
  }

  #end(farewell: (guest: RoomGuest) => void): void {
    if (this.#over) return;
    this.#close();
    for (const guest of this.#guests) farewell(guest);
    this.#guests.clear();
  }

  #close(): void {
    this.#over = true;
    this.#plan.onClosed(this);
  }
}
