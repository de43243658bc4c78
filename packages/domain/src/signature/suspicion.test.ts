import { expect, test } from 'vitest';
import { isHeld, type Suspicion } from './suspicion.ts';

test.for([
  ['nothing suspicious is counted', [], false],
  ['a filled honeypot is held', ['HONEYPOT'], true],
  ['a missing proof of work is held', ['NO_PROOF_OF_WORK'], true],
  ['a quick form is only marked', ['TOO_FAST'], false],
  ['a quick form in a burst is held', ['TOO_FAST', 'ADDRESS_BURST'], true],
  ['a quick form with a throw-away mailbox is held', ['DISPOSABLE_DOMAIN', 'TOO_FAST'], true],
  ['a school behind one address is only marked', ['ADDRESS_BURST'], false],
  ['a throw-away mailbox is only marked', ['DISPOSABLE_DOMAIN'], false],
  ['a throw-away mailbox in a school is only marked', ['ADDRESS_BURST', 'DISPOSABLE_DOMAIN'], false],
] satisfies [string, Suspicion[], boolean][])('%s', ([, suspicions, held]) => {
  expect(isHeld(suspicions)).toBe(held);
});
