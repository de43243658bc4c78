/** Types an id can name: the schema's nodes. */
const NODE_TYPES = new Set([
  'ApiKey',
  'Petition',
  'Milestone',
  'CampaignUpdate',
  'TimelineItem',
  'Organisation',
]);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The public id of a thing: opaque to clients, unique over all types. */
export function encodeId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

/** The node `publicId` names, or `null` when it names none of ours. Every id of ours is a UUID. */
export function decodeId(publicId: string): { readonly typename: string; readonly id: string } | null {
  const named = readId(publicId);
  return named && NODE_TYPES.has(named.typename) ? named : null;
}

/** The database id inside `publicId` when it names a `typename`, else `null`. */
export function idOf(typename: string, publicId: string): string | null {
  const named = readId(publicId);
  return named?.typename === typename ? named.id : null;
}

function readId(publicId: string): { readonly typename: string; readonly id: string } | null {
  if (publicId.length > 200) return null;
  const [typename, id, ...rest] = Buffer.from(publicId, 'base64url').toString('utf8').split(':');
  if (typename === undefined || id === undefined || rest.length > 0 || !UUID.test(id)) return null;
  return { typename, id };
}
