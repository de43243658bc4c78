import { expect, test } from 'vitest';
import { LastAdminError, refuseLosingAdmin, rolesWith } from './account-role.ts';

test('whoever is given nothing is still a creator', () => {
  expect([rolesWith([]), rolesWith(['ADMIN', 'MODERATOR'])]).toEqual([
    ['CREATOR'],
    ['CREATOR', 'MODERATOR', 'ADMIN'],
  ]);
});

test('the last admin stays', () => {
  expect(refuseLosingAdmin(['leyla'], 'leyla')).toBeInstanceOf(LastAdminError);
  expect(refuseLosingAdmin(['leyla', 'ines'], 'leyla')).toBeNull();
});
