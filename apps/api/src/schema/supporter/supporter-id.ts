import { encodeId, idOf } from '../../graphql/global-id.ts';

const TYPE = 'SupporterSignature';

/** The public id of a supporter's own signature. Only they are ever given it; it is no node. */
export function supporterSignatureId(id: string): string {
  return encodeId(TYPE, id);
}

/** The signature `publicId` names; an id that no signature has when it names none. */
export function ownSignatureId(publicId: string): string {
  return idOf(TYPE, publicId) ?? '00000000-0000-0000-0000-000000000000';
}
