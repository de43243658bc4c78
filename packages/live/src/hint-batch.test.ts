import { expect, test } from 'vitest';
import { HintBatch } from './hint-batch.ts';

test('of each topic only the furthest hint is kept', () => {
  const batch = new HintBatch();
  for (const revision of [2, 5, 3]) batch.add({ kind: 'state', topic: 'p', revision });
  batch.add({ kind: 'event', topic: 'p', cursor: 1 });
  batch.add({ kind: 'state', topic: 'q', revision: 1 });

  expect(batch.takeAll()).toEqual([
    { kind: 'state', topic: 'p', revision: 5 },
    { kind: 'event', topic: 'p', cursor: 1 },
    { kind: 'state', topic: 'q', revision: 1 },
  ]);
  expect(batch.isEmpty).toBe(true);
});
