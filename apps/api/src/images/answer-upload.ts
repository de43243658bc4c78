import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError, IMAGE_BYTES_MAX, refuseImageBytes } from '@groundswell/domain';
import { GraphQLError } from 'graphql';
import { readBody } from '../http/read-body.ts';
import { requestHeaders } from '../http/request-headers.ts';
import { sendJson } from '../http/send.ts';
import { notAForm, refusal, type ImageDoor } from './image-door.ts';

/** Bytes of a form around its file. */
const FORM_BYTES = 16_384;
/** How long the rest of a body that is too long is thrown away, so that its sender hears why, in milliseconds. */
const DRAIN_MS = 10_000;

/** Answer `POST /images` with the picture that was added, or with why not. */
export async function answerUpload(
  request: IncomingMessage,
  response: ServerResponse,
  door: ImageDoor,
): Promise<void> {
  const answer = await upload(request, door);
  const body: unknown = await answer.json();
  const unread = !request.complete;
  sendJson(response, answer.status, body, {
    'cache-control': 'no-store',
    ...(unread && { connection: 'close' }),
  });
  if (!unread) return;
  const drained = setTimeout(() => request.destroy(), DRAIN_MS).unref();
  request.once('close', () => clearTimeout(drained)).resume();
}

async function upload(request: IncomingMessage, door: ImageDoor): Promise<Response> {
  const headers = requestHeaders(request);
  let context;
  try {
    context = await door.admit(headers);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, extensions } = error;
    return Response.json({ error: { code: extensions['code'], message } }, { status: 401 });
  }
  if (context instanceof DomainError) return refusal(context);
  const body = await readBody(request, IMAGE_BYTES_MAX + FORM_BYTES);
  if (!body) {
    const length = Number(request.headers['content-length'] ?? 0) || IMAGE_BYTES_MAX + FORM_BYTES;
    const refused = refuseImageBytes(Math.max(length, IMAGE_BYTES_MAX + 1));
    return refused ? refusal(refused) : notAForm();
  }
  const form = await readForm(body, request.headers['content-type'] ?? '');
  return form ? door.take(form, context) : notAForm();
}

/** The form in `body`, or `null` where there is none. */
async function readForm(body: Buffer<ArrayBuffer>, type: string): Promise<FormData | null> {
  if (!type.startsWith('multipart/form-data')) return null;
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}
