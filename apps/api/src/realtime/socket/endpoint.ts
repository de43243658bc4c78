import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { AddressCensus } from './address-census.ts';
import { CloseCode } from './close-code.ts';
import { Connection, type ConnectionHost } from './connection.ts';
import { KeepAlive } from './keep-alive.ts';
import { OperationIds } from './operation-ids.ts';
import { Outbox } from './outbox.ts';
import { Peer } from './peer.ts';
import { Rooms, type RoomsOptions } from './rooms.ts';
import { DEFAULT_SOCKET_LIMITS, type SocketLimits } from './socket-limits.ts';
import { refuseUpgrade, type UpgradeRefusal } from './upgrade-refusal.ts';

export interface SocketEndpointOptions<Session> extends Omit<RoomsOptions<Session>, 'limits'> {
  /**
   * Who connects, asked once at `connection_init`. `null` closes with 4403; anything
   * thrown closes with 1013, so that the client comes back. Keep what is needed of
   * `request`, not the request: the session lives as long as the socket.
   */
  readonly openSession: ConnectionHost<Session>['openSession'];
  /**
   * Origins (`https://example.org`) whose pages may connect. Clients that are not
   * browsers send none and are let in: they cannot borrow anybody's cookie.
   */
  readonly allowedOrigins: ReadonlySet<string> | 'any';
  /** Whose sockets count together against `socketsPerAddress`; the peer's address when missing. */
  readonly addressOf?: (request: IncomingMessage) => string;
  readonly limits?: Partial<SocketLimits>;
}

export interface SocketStats {
  readonly sockets: number;
  /** Operations open on all sockets. */
  readonly operations: number;
  /** Executions that several operations share or may share. */
  readonly rooms: number;
}

/** GraphQL over websockets, protocol graphql-transport-ws. */
export interface SocketEndpoint {
  /** For the HTTP server's `upgrade` event, once the path is known to be this endpoint's. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Let nobody in any more and close every socket; done when all are closed. 1012: back at once, 1013: later. */
  shed(code: 1012 | 1013): Promise<void>;
  stats(): SocketStats;
}

const PROTOCOL = 'graphql-transport-ws';

/** Sockets closed in one turn of the event loop while shedding. */
const SHED_AT_ONCE = 500;

export function createSocketEndpoint<Session>(options: SocketEndpointOptions<Session>): SocketEndpoint {
  const { openSession, reportFault, allowedOrigins } = options;
  const { addressOf = (request) => request.socket.remoteAddress ?? '' } = options;
  const limits = { ...DEFAULT_SOCKET_LIMITS, ...options.limits };

  const connections = new Set<Connection<Session>>();
  const census = new AddressCensus(limits);
  const keepAlive = new KeepAlive(limits.keepAliveMs);
  const rooms = new Rooms({ ...options, limits });
  let shedding: Promise<void> | null = null;
  const empty = Promise.withResolvers<void>();

  const host: ConnectionHost<Session> = {
    limits,
    rooms,
    outbox: new Outbox(),
    ids: new OperationIds(),
    openSession,
    reportFault,
    onClosed(connection) {
      connections.delete(connection);
      keepAlive.remove(connection);
      census.release(connection.address);
      if (shedding && connections.size === 0) empty.resolve();
    },
  };

  const serverOptions = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.messageBytes,
    closeTimeout: limits.closeTimeoutMs,
    WebSocket: Peer,
    handleProtocols: (offered: Set<string>) => offered.has(PROTOCOL) && PROTOCOL,
  } as const;
  const server = new WebSocketServer(serverOptions);

  function refuse(request: IncomingMessage, address: string): UpgradeRefusal | null {
    const { origin } = request.headers;
    const foreign = origin !== undefined && allowedOrigins !== 'any' && !allowedOrigins.has(origin);
    if (foreign) return { status: 403, reason: 'Pages of this origin may not connect.' };
    if (shedding) return { status: 503, reason: 'The server is restarting.' };
    if (!census.admit(address)) return { status: 503, reason: 'Too many connections.' };
    return null;
  }

  async function closeAll(code: 1012 | 1013): Promise<void> {
    const reason = code === CloseCode.ServiceRestart ? 'Service restart' : 'Try again later';
    let closed = 0;
    for (const connection of connections) {
      connection.close(code, reason);
      closed += 1;
      if (closed % SHED_AT_ONCE === 0) await turn();
    }
    if (connections.size > 0) await empty.promise;
  }

  return {
    handleUpgrade(request, socket, head) {
      const address = addressOf(request);
      const refusal = refuse(request, address);
      if (refusal) return refuseUpgrade(socket, refusal);

      // ws answers a malformed upgrade itself and closes the socket: it never becomes a connection.
      const giveUp = () => census.release(address);
      socket.once('close', giveUp);
      server.handleUpgrade(request, socket, head, (peer) => {
        socket.off('close', giveUp);
        const connection = new Connection(host, peer, { request, socket, address });
        connections.add(connection);
        keepAlive.add(connection);
        if (peer.protocol !== PROTOCOL) {
          connection.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
        }
      });
    },
    shed(code) {
      shedding ??= closeAll(code);
      return shedding;
    },
    stats() {
      let operations = 0;
      for (const connection of connections) operations += connection.operations;
      return { sockets: connections.size, operations, rooms: rooms.size };
    },
  };
}
