import { expect, test } from 'vitest';
import { decodeId, encodeId, idOf } from './global-id.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const encode = (text: string) => Buffer.from(text).toString('base64url');

test('an id names one thing of one type', () => {
  const publicId = encodeId('Petition', uuid);

  expect(decodeId(publicId)).toEqual({ typename: 'Petition', id: uuid });
  expect(idOf('Petition', publicId)).toBe(uuid);
  expect(idOf('Milestone', publicId)).toBeNull();
});

test.for([
  '',
  'x',
  uuid,
  encode(`Account:${uuid}`),
  encode('Petition:1'),
  encode(`Petition:${uuid}:x`),
  encode(`Petition:${uuid.toUpperCase()}x`),
  'a'.repeat(10_000),
  '\u0000',
  '\uD800',
])('%j names nothing', (publicId) => {
  expect(decodeId(publicId)).toBeNull();
});
