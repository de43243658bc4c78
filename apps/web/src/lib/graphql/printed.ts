import { stringifyDocument, type TypedDocumentNode } from '@urql/core';

/** `document` as text, for transports that take no document nodes. */
export function printed(document: TypedDocumentNode<unknown, never>): string {
  return stringifyDocument(document);
}
