import { expect, test } from 'vitest';
import { PETITION_STATUSES } from '../petition/petition.ts';
import { refusePosting } from './posting.ts';

test('updates are posted while readers can find the petition, also after its end', () => {
  expect(PETITION_STATUSES.filter((status) => refusePosting({ status }) === null)).toEqual([
    'OPEN',
    'PAUSED',
    'CLOSED',
  ]);
});
