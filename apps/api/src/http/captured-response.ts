import { ServerResponse, type OutgoingHttpHeaders } from 'node:http';

/** An answer as it would have been sent. */
export interface Captured {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Takes an answer in instead of sending it. */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #whole = Promise.withResolvers<Captured>();

  /** Rejects when whoever answers gives up. */
  get whole(): Promise<Captured> {
    return this.#whole.promise;
  }

  override writeHead(status: number, ...rest: readonly unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((each) => typeof each === 'object') as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override write(chunk: unknown): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
    return true;
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk);
    const { statusCode: status } = this;
    this.#whole.resolve({ status, headers: this.getHeaders(), body: Buffer.concat(this.#chunks) });
    this.emit('finish');
    return this;
  }

  override destroy(error?: Error): this {
    this.#whole.reject(error ?? new Error('CapturedResponse: the answer was broken off'));
    return this;
  }
}
