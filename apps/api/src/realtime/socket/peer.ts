import { WebSocket } from 'ws';

/** What happens on a socket. */
export interface PeerListener {
  onMessage(data: Buffer, isBinary: boolean): void;
  onPing(): void;
  onPong(): void;
  onClose(): void;
}

/**
 * A websocket that knows its listener, so that ten thousand of them share four
 * functions instead of bringing four each.
 */
export class Peer extends WebSocket {
  #listener: PeerListener | null = null;

  listenWith(listener: PeerListener): void {
    this.#listener = listener;
    this.on('message', onMessage);
    this.on('ping', onPing);
    this.on('pong', onPong);
    this.on('close', onClose);
    // What is wrong with the client's frames, ws answers itself (1002, 1007, 1009), then closes.
    this.on('error', ignore);
  }

  get listener(): PeerListener | null {
    return this.#listener;
  }
}

function onMessage(this: WebSocket, data: WebSocket.RawData, isBinary: boolean): void {
  // 'nodebuffer' is the binaryType, so a message is one Buffer.
  if (this instanceof Peer) this.listener?.onMessage(data as Buffer, isBinary);
}

function onPing(this: WebSocket): void {
  if (this instanceof Peer) this.listener?.onPing();
}

function onPong(this: WebSocket): void {
  if (this instanceof Peer) this.listener?.onPong();
}

function onClose(this: WebSocket): void {
  if (this instanceof Peer) this.listener?.onClose();
}

function ignore(): void {}
