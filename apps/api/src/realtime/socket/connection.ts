import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError } from 'graphql';
import { readClientMessage, type ClientMessage, type OperationParams } from './client-message.ts';
import { CloseCode } from './close-code.ts';
import type { Frame } from './frame.ts';
import type { Pulse } from './keep-alive.ts';
import { MessageAllowance } from './message-allowance.ts';
import type { OperationIds } from './operation-ids.ts';
import type { Outbox, Outlet } from './outbox.ts';
import type { Peer, PeerListener } from './peer.ts';
import { Room } from './room.ts';
import { RoomMember, type Recipient } from './room-member.ts';
import type { Rooms } from './rooms.ts';
import { ACK, errorFrame, pongFrame } from './server-frames.ts';
import type { SocketLimits } from './socket-limits.ts';

/** What all connections of an endpoint share. */
export interface ConnectionHost<Session> {
  readonly limits: SocketLimits;
  readonly rooms: Rooms<Session>;
  readonly outbox: Outbox;
  readonly ids: OperationIds;
  readonly openSession: (
    request: IncomingMessage,
    connectionParams: Readonly<Record<string, unknown>>,
  ) => Session | null | PromiseLike<Session | null>;
  readonly reportFault: (fault: unknown) => void;
  readonly onClosed: (connection: Connection<Session>) => void;
}

/** Frames a tick may collect before they are written all the same. */
const TICK_BYTES = 16 * 1024;

/** One client: the state of graphql-transport-ws, its operations, and what waits to be written. */
export class Connection<Session> implements PeerListener, Outlet, Recipient, Pulse {
  readonly address: string;
  readonly #host: ConnectionHost<Session>;
  readonly #peer: Peer;
  /** The same socket `#peer` writes to; ready frames go straight to it. */
  readonly #socket: Duplex;
  readonly #allowance: MessageAllowance;
  /** The upgrade's request, until the session is open. */
  #request: IncomingMessage | null;
  #session: Session | null = null;
  #initReceived = false;
  #initTimer: NodeJS.Timeout | null;
  #members: RoomMember[] = [];
  #unwritten: Frame | null = null;
  /** Nothing waited for the client when it was looked at, and nothing was written since. */
  #isClear = false;
  /** It writes at the end of this turn. */
  #isDue = false;
  #awaitsDrain = false;
  #tooSlow = false;
  #alive = true;

  constructor(
    host: ConnectionHost<Session>,
    peer: Peer,
    upgrade: { request: IncomingMessage; socket: Duplex; address: string },
  ) {
    this.#host = host;
    this.#peer = peer;
    this.#socket = upgrade.socket;
    this.#request = upgrade.request;
    this.address = upgrade.address;
    this.#allowance = new MessageAllowance(host.limits.messagesPerSecond, performance.now());
    this.#initTimer = setTimeout(initTimedOut, host.limits.initTimeoutMs, this);
    peer.listenWith(this);
  }

  get operations(): number {
    return this.#members.length;
  }

  close(code: CloseCode, reason: string): void {
    if (this.#peer.readyState !== this.#peer.OPEN) return;
    this.writeOut();
    this.#peer.close(code, reason);
    this.#release();
  }

  /** Close without a handshake. */
  drop(): void {
    this.#peer.terminate();
  }

  onMessage(data: Buffer, isBinary: boolean): void {
    this.#alive = true;
    if (!this.#isWelcome()) return;
    const message = isBinary ? 'Message is not text' : readClientMessage(data.toString());
    if (typeof message === 'string') this.close(CloseCode.InvalidMessage, message);
    else this.#handle(message);
  }

  onPing(): void {
    this.#isWelcome();
  }

  onPong(): void {
    this.#alive = true;
  }

  onClose(): void {
    this.#release();
    this.#host.onClosed(this);
  }

  probe(): void {
    if (!this.#alive) return this.drop();
    this.#alive = false;
    if (this.#peer.readyState === this.#peer.OPEN) this.#peer.ping();
  }

  isBehind(): boolean {
    // Ten thousand sockets fit into no cache: each is looked at once per tick, not once per frame.
    if (this.#isClear) return false;
    const { writableNeedDrain, writableLength } = this.#socket;
    this.#isClear = writableLength === 0 && !writableNeedDrain && !this.#tooSlow;
    if (!writableNeedDrain) return false;
    if (!this.#awaitsDrain) {
      this.#awaitsDrain = true;
      this.#socket.once('drain', () => this.#caughtUp());
    }
    return true;
  }

  send(frame: Frame): void {
    this.#collect(frame);
    if (this.#isDue) return;
    this.#isDue = true;
    this.#host.outbox.add(this);
  }

  sendWithTick(frame: Frame): void {
    // What is collected already is due, in this turn or with the tick.
    if (this.#unwritten) return this.#collect(frame);
    // Nothing else can follow where there is one operation.
    if (this.#members.length === 1) return this.send(frame);
    this.#collect(frame);
    if (!this.#isDue) this.#host.outbox.addToTick(this);
  }

  #collect(frame: Frame): void {
    if (!this.#isClear && !this.#mayCollect()) return;
    if (this.#unwritten) this.#unwritten = this.#host.outbox.join(this.#unwritten, frame);
    else this.#unwritten = frame;
    // A short frame waits for those that follow it; `isBehind` must see a long one.
    if (this.#unwritten.bytes.length > TICK_BYTES) this.#write();
  }

  #mayCollect(): boolean {
    if (this.#tooSlow || this.#peer.readyState !== this.#peer.OPEN) return false;
    const { outbox, limits } = this.#host;
    if (this.#socket.writableLength <= limits.waitingBytes) return true;
    // Not closed here: whoever sends may be going through the guests of a room.
    this.#tooSlow = true;
    this.#unwritten = null;
    outbox.add(this);
    return false;
  }

  writeOut(): void {
    this.#isDue = false;
    this.#write();
    if (!this.#tooSlow || this.#peer.readyState !== this.#peer.OPEN) return;
    this.#peer.close(CloseCode.TryAgainLater, 'Reads too slowly');
    this.#release();
  }

  #write(): void {
    const frame = this.#unwritten;
    this.#unwritten = null;
    this.#isClear = false;
    // All that ws would do with it: the frame is ready, and nothing is compressed or queued before it.
    if (frame && this.#peer.readyState === this.#peer.OPEN) this.#socket.write(frame.bytes);
  }

  forget(member: RoomMember): void {
    const index = this.#members.indexOf(member);
    if (index !== -1) this.#members.splice(index, 1);
  }

  initTimedOut(): void {
    this.close(CloseCode.InitTimeout, 'Connection initialisation timeout');
  }

  #isWelcome(): boolean {
    if (this.#peer.readyState !== this.#peer.OPEN || this.#tooSlow) return false;
    if (this.#allowance.take(performance.now())) return true;
    this.close(CloseCode.TryAgainLater, 'Too many messages');
    return false;
  }

  #handle(message: ClientMessage): void {
    switch (message.type) {
      case 'connection_init':
        return void this.#init(message.payload ?? {});
      case 'ping':
        return this.send(pongFrame(message.payload));
      case 'pong':
        return;
      case 'subscribe':
        return this.#subscribe(message.id, message.payload);
      case 'complete':
        return this.#complete(message.id);
    }
  }

  async #init(connectionParams: Readonly<Record<string, unknown>>): Promise<void> {
    const request = this.#request;
    if (this.#initReceived || !request) {
      return this.close(CloseCode.TooManyInits, 'Too many initialisation requests');
    }
    this.#initReceived = true;
    this.#stopInitTimer();
    try {
      const session = await this.#host.openSession(request, connectionParams);
      this.#request = null;
      if (session === null) return this.close(CloseCode.Forbidden, 'Forbidden');
      this.#session = session;
      this.send(ACK);
    } catch (error) {
      this.#host.reportFault(error);
      this.close(CloseCode.TryAgainLater, 'Try again later');
    }
  }

  #subscribe(rawId: string, params: OperationParams): void {
    const { limits, rooms } = this.#host;
    if (this.#session === null) return this.close(CloseCode.Unauthorized, 'Unauthorized');
    if (rawId.length > limits.idLength) {
      return this.close(CloseCode.InvalidMessage, `id is longer than ${limits.idLength} characters`);
    }
    const id = this.#host.ids.intern(rawId);
    if (this.#members.some((member) => member.id === id)) {
      return this.close(CloseCode.OperationAlreadyExists, 'Subscriber for this id already exists');
    }
    if (this.#members.length >= limits.operations) {
      return this.send(errorFrame(id, [tooManyOperations(limits.operations)]));
    }
    const room = rooms.find(this.#session, params);
    if (!(room instanceof Room)) return this.send(errorFrame(id, room));
    const member = new RoomMember(id, this, room);
    this.#members.push(member);
    room.join(member);
  }

  #complete(rawId: string): void {
    const id = this.#host.ids.intern(rawId);
    const member = this.#members.find((each) => each.id === id);
    if (!member) return;
    this.forget(member);
    member.leave();
  }

  #caughtUp(): void {
    this.#awaitsDrain = false;
    for (const member of this.#members) member.caughtUp();
  }

  /** Let go of everything that outlives the handshake of closing. */
  #release(): void {
    this.#stopInitTimer();
    this.#request = null;
    const members = this.#members;
    this.#members = [];
    for (const member of members) member.leave();
  }

  #stopInitTimer(): void {
    if (this.#initTimer) clearTimeout(this.#initTimer);
    this.#initTimer = null;
  }
}

function initTimedOut(connection: { initTimedOut(): void }): void {
  connection.initTimedOut();
}

function tooManyOperations(limit: number): GraphQLError {
  return new GraphQLError(`Complete an operation first; one socket can have ${limit} open at once.`, {
    extensions: { code: 'TOO_MANY_OPERATIONS', limit },
  });
}
