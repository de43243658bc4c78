import type { GraphQLError } from 'graphql';
import type { Frame } from './frame.ts';
import type { Room, RoomGuest } from './room.ts';
import { completeFrame, errorFrame } from './server-frames.ts';
import type { SharedResult } from './shared-result.ts';

/** The socket of a member, as the member sees it. */
export interface Recipient {
  /** Whether earlier bytes still wait for the client to read. If so, `caughtUp` of each member follows. */
  isBehind(): boolean;
  /** Send `frame` at once. */
  send(frame: Frame): void;
  /** Send `frame` with whatever else this tick brings to the socket. */
  sendWithTick(frame: Frame): void;
  /** The operation is over. */
  forget(member: RoomMember): void;
}

/** An open operation of one socket: its place in the room that executes it. */
export class RoomMember implements RoomGuest {
  /** As JSON writes it, without the quotes. */
  readonly id: string;
  readonly #recipient: Recipient;
  readonly #room: Room;
  /** The client has its first result; nobody waits for a page to fill any more. */
  #isGreeted = false;
  /** Topics of which the client missed the last result. */
  #owed: Set<string> | null = null;

  constructor(id: string, recipient: Recipient, room: Room) {
    this.id = id;
    this.#recipient = recipient;
    this.#room = room;
  }

  take(result: SharedResult, topic: string): boolean {
    if (this.#room.maySkip && this.#recipient.isBehind()) {
      this.#owed ??= new Set();
      this.#owed.add(topic);
      return false;
    }
    const frame = result.frameFor(this.id);
    if (this.#isGreeted) this.#recipient.sendWithTick(frame);
    else this.#recipient.send(frame);
    this.#isGreeted = true;
    return !this.#recipient.isBehind();
  }

  /** The client has read everything: send what it missed, which is by now the latest. */
  caughtUp(): void {
    this.#settle();
    this.#room.goOn();
  }

  finish(): void {
    this.#settle();
    this.#recipient.send(completeFrame(this.id));
    this.#recipient.forget(this);
  }

  fail(errors: readonly GraphQLError[]): void {
    this.#recipient.send(errorFrame(this.id, errors));
    this.#recipient.forget(this);
  }

  /** The client wants no more. */
  leave(): void {
    this.#room.leave(this);
  }

  #settle(): void {
    const owed = this.#owed;
    this.#owed = null;
    for (const topic of owed ?? []) {
      const result = this.#room.lastOn(topic);
      if (result) this.#recipient.send(result.frameFor(this.id));
    }
  }
}
