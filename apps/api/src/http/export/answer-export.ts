import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportSignatures } from '@groundswell/commands';
import { DomainError, isSlug } from '@groundswell/domain';
import { GraphQLError } from 'graphql';
import { createContext, type ApiContext, type ApiServices } from '../../graphql/context.ts';
import { idOf } from '../../graphql/global-id.ts';
import { requestHeaders } from '../request-headers.ts';
import { sendJson, sendResponse } from '../send.ts';
import { bytesOf } from './seal-stream.ts';
import { FILE_FORMATS } from './signature-file.ts';

const PATH = /^\/manage\/([^/]+)\/signatures\.(csv|json)$/;

/** What a request for a file of signatures asks for. */
export interface ExportAsked {
  readonly slug: string;
  readonly format: 'csv' | 'json';
  /** `?contacts`: with the addresses of those who agreed to hear from the petition's organisation. */
  readonly contacts: boolean;
  /** `?delivery=ID`: as it was handed over; contacts are not in it. */
  readonly delivery: string | null;
}

/** The file that `url` names: `/manage/SLUG/signatures.csv` or `.json`; `null` when it names none. */
export function exportAsked(url: string): ExportAsked | null {
  const { pathname, searchParams } = new URL(url, 'http://hub');
  const [, slug = '', format] = PATH.exec(pathname) ?? [];
  if (format !== 'csv' && format !== 'json') return null;
  const delivery = searchParams.get('delivery');
  return {
    slug: decoded(slug),
    format,
    delivery,
    contacts: searchParams.has('contacts') && delivery === null,
  };
}

/** `part` of a path without its percent signs; what cannot be decoded names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Send a petition's signatures as a file, to whoever may have them; for everybody else there is none. */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  { slug, format, contacts, delivery }: ExportAsked,
  services: ApiServices,
): Promise<void> {
  const context = await contextOf(request, services);
  if (!context) return refuse(response, 401);
  const { actor, reader, run } = context;
  const petition = isSlug(slug)
    ? await reader.petition.findUnique({ where: { slug }, select: { id: true, highRisk: true } })
    : null;
  const frozen = delivery === null || !petition ? null : await findRevision(delivery, petition.id, reader);
  if (!petition || actor.kind === 'visitor' || frozen === 'none') return refuse(response);
  const found = await run(exportSignatures, { petitionId: petition.id, contacts, revision: frozen });
  if (found instanceof DomainError) return refuse(response);

  const { revision, sealingKey, pages } = found;
  const { contentType, write } = FILE_FORMATS[format];
  const facts = { petition: slug, revision, contacts, highRisk: petition.highRisk };
  const body = await bytesOf(write(pages, facts), sealingKey);
  const name = `${slug}-${revision}${contacts ? '-contacts' : ''}.${format}${sealingKey === null ? '' : '.age'}`;
  const headers = {
    'content-type': sealingKey === null ? contentType : 'application/octet-stream',
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
  };
  await sendResponse(response, new Response(body, { headers }));
}

/** Who asks; `null` for a credential that does not hold. */
async function contextOf(request: IncomingMessage, services: ApiServices): Promise<ApiContext | null> {
  try {
    return await createContext(services, requestHeaders(request));
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** Where the ledger stood at a delivery of the petition. */
async function findRevision(
  publicId: string,
  petitionId: string,
  reader: ApiServices['reader'],
): Promise<number | 'none'> {
  const id = idOf('Delivery', publicId);
  const delivery =
    id && (await reader.delivery.findUnique({ where: { id, petitionId }, select: { revision: true } }));
  return delivery ? delivery.revision : 'none';
}

function refuse(response: ServerResponse, status = 404): void {
  sendJson(
    response,
    status,
    { error: 'There is no such file, or it is not yours.' },
    { 'cache-control': 'no-store' },
  );
}
