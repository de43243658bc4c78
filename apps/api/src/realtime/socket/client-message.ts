/** What a client asks for: the parameters of a GraphQL request. */
export interface OperationParams {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

type Payload = Readonly<Record<string, unknown>>;

/** A message of graphql-transport-ws as a client may send it. */
export type ClientMessage =
  | { readonly type: 'connection_init' | 'ping' | 'pong'; readonly payload?: Payload | null }
  | { readonly type: 'subscribe'; readonly id: string; readonly payload: OperationParams }
  | { readonly type: 'complete'; readonly id: string };

/** The message in `text`, or in a few words why it is none: the reason a socket is closed with 4400. */
export function readClientMessage(text: string): ClientMessage | string {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return 'Message is not JSON';
  }
  if (!isObject(message)) return 'Message is not an object';
  const wrong = whatIsWrong(message);
  return wrong ?? (message as unknown as ClientMessage);
}

function whatIsWrong(message: Payload): string | null {
  switch (message.type) {
    case 'connection_init':
    case 'ping':
    case 'pong':
      return isObjectOrMissing(message.payload) ? null : `payload of ${message.type} is not an object`;
    case 'subscribe':
      return refuseId(message.id) ?? refuseParams(message.payload);
    case 'complete':
      return refuseId(message.id);
    default:
      return 'Message type is not one a client may send';
  }
}

function refuseId(id: unknown): string | null {
  return typeof id === 'string' && id !== '' ? null : 'id is not a string with content';
}

function refuseParams(params: unknown): string | null {
  if (!isObject(params)) return 'payload of subscribe is not an object';
  if (typeof params.query !== 'string') return 'query is not a string';
  if (typeof (params.operationName ?? '') !== 'string') return 'operationName is not a string';
  if (!isObjectOrMissing(params.variables)) return 'variables is not an object';
  if (!isObjectOrMissing(params.extensions)) return 'extensions is not an object';
  return null;
}

function isObjectOrMissing(value: unknown): boolean {
  return isObject(value ?? {});
}

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
