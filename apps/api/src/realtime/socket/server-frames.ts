import type { GraphQLError } from 'graphql';
import { textFrame, type Frame } from './frame.ts';
import { formatError } from './result-json.ts';

/** What this endpoint says on one operation. An `id` stands as JSON writes it, without the quotes. */

export const ACK: Frame = textFrame('{"type":"connection_ack"}');

export function pongFrame(payload: unknown): Frame {
  return textFrame(JSON.stringify({ type: 'pong', payload: payload ?? undefined }));
}

export function errorFrame(id: string, errors: readonly GraphQLError[]): Frame {
  const payload = JSON.stringify(errors.map(formatError));
  return textFrame(`{"id":"${id}","type":"error","payload":${payload}}`);
}

export function completeFrame(id: string): Frame {
  return textFrame(`{"id":"${id}","type":"complete"}`);
}
