import pg from 'pg';
import type { OpenRawInsert, RawSignature } from '../store-load/raw-insert.ts';

const INSERT = `
  INSERT INTO "Signature" ("id", "petitionId", "emailKey", "sealedContact", "country", "locale", "signedAt")
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::text[], $6::text[], $7::timestamptz[])`;

/** `pg` with a prepared statement, as its documentation says, and nothing else. */
export const openRawInsert: OpenRawInsert = async (url) => {
  const client = new pg.Client(url);
  await client.connect();
  return {
    async insert(signatures) {
      const column = (key: keyof RawSignature) => signatures.map((signature) => signature[key]);
      const values = [
        column('id'),
        column('petitionId'),
        column('emailKey'),
        column('sealedContact'),
        column('country'),
        column('locale'),
        column('signedAt'),
      ];
      await client.query({ name: 'insert', text: INSERT, values });
    },
    close: () => client.end(),
  };
};
