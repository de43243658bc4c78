import { expect, test } from 'vitest';
import { consentsOf } from './consents-of.ts';
import type { SupporterSignature } from './documents.ts';

const RIVER = { id: 'river', name: 'River Alliance' };
const FOREST = { id: 'forest', name: 'Forest Union' };

function signature(
  organisation: SupporterSignature['petition']['organisation'],
  consents: SupporterSignature['consents'],
): Pick<SupporterSignature, 'consents' | 'petition'> {
  return { petition: { organisation } as SupporterSignature['petition'], consents };
}

const said = { textVersion: '2026-11-22', at: '2026-11-22T10:00:00.000Z' };

test('what was never spoken about is offered, and off', () => {
  expect(consentsOf(signature(RIVER, []))).toEqual([
    { organisation: null, purpose: 'PETITION_UPDATES', given: false },
    { organisation: RIVER, purpose: 'ORGANISATION_NEWS', given: false },
  ]);
});

test('a petition without an organisation offers its own news only', () => {
  expect(consentsOf(signature(null, []))).toHaveLength(1);
});

test('what was said last is what each switch shows, also for organisations of other days', () => {
  const switches = consentsOf(
    signature(RIVER, [
      { organisation: FOREST, purpose: 'ORGANISATION_NEWS', given: false, ...said },
      { organisation: null, purpose: 'PETITION_UPDATES', given: true, ...said },
    ]),
  );

  expect(switches.map(({ organisation, given }) => [organisation?.name ?? null, given])).toEqual([
    [null, true],
    ['River Alliance', false],
    ['Forest Union', false],
  ]);
});
