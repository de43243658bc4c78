import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrPath } from './qr-path.server.ts';

const url = 'https://petitions.example.org/petitions/open-the-old-bridge-to-walkers';

test('the path draws every black module and no other', () => {
  const { data, size } = encode(url, { ecc: 'M', border: 4 });

  const code = qrPath(url);

  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, length] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) drawn[Number(y)]![Number(x) + step] = true;
  }
  expect(code.size).toBe(size);
  expect(drawn).toEqual(data);
});

test('there is white around it', () => {
  const { path, size } = qrPath(url);

  const edges = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(x) + Number(length),
  ]);
  expect(edges.filter(([x, y, end]) => x! < 4 || y! < 4 || end! > size - 4 || y! >= size - 4)).toEqual([]);
});
