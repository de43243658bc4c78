/** What one socket, one address and the whole endpoint may cost. */
export interface SocketLimits {
  /** Open sockets on this node; the next upgrade is answered 503. */
  readonly sockets: number;
  /** Open sockets from one address (`addressOf`); many readers can stand behind one. */
  readonly socketsPerAddress: number;
  /** Bytes of one message; a longer one closes the socket with 1009. */
  readonly messageBytes: number;
  /** Messages and pings per second, and the most that may come at once; more closes with 1013. */
  readonly messagesPerSecond: number;
  /** Operations one socket may have open at once; the next is answered with an error. */
  readonly operations: number;
  /** Characters of an operation id; a longer one closes with 4400. */
  readonly idLength: number;
  /**
   * Bytes that may wait for a client that reads too slowly. State is skipped long
   * before that; a socket that must not miss anything is closed with 1013 beyond it.
   */
  readonly waitingBytes: number;
  /** Time from the upgrade to `connection_init`, in ms; later closes with 4408. */
  readonly initTimeoutMs: number;
  /** A socket that shows no life between two pings, this many ms apart, is dropped. */
  readonly keepAliveMs: number;
  /** How long a closing handshake may take, in ms, before the socket is dropped. */
  readonly closeTimeoutMs: number;
  /** Characters of all documents whose parse and validation are remembered. */
  readonly documentCharacters: number;
  /** Bytes an event room keeps of what it sent, for those who join it with the same cursor. */
  readonly replayBytes: number;
}

export const DEFAULT_SOCKET_LIMITS: SocketLimits = {
  sockets: 50_000,
  socketsPerAddress: 500,
  messageBytes: 16 * 1024,
  messagesPerSecond: 50,
  operations: 20,
  idLength: 128,
  waitingBytes: 256 * 1024,
  initTimeoutMs: 3_000,
  keepAliveMs: 25_000,
  closeTimeoutMs: 5_000,
  documentCharacters: 256 * 1024,
  replayBytes: 64 * 1024,
};
