import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { RateLimitedError } from '@groundswell/domain';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AbuseGuard, type SigningAttempt } from './abuse-guard.ts';
import { createMemoryCounters } from './flexible-counters.ts';
import { RATES } from './rates.ts';

const SECRET = Buffer.from('a secret that only this test of guards has');
const PLAIN: SigningAttempt = {
  petitionId: 'bridge',
  email: 'ada@example.org',
  formStamp: null,
  proofOfWork: null,
  website: null,
};

let now: Date;
let guard: AbuseGuard;
beforeEach(() => {
  now = new Date();
  guard = new AbuseGuard({ secret: SECRET, now: () => now, counters: createMemoryCounters() });
});
afterEach(() => void vi.useRealTimers());

/** As many signings of `client` as bring it to its threshold. */
async function fill(client: string, times: number, attempt: Partial<SigningAttempt> = {}): Promise<void> {
  for (let time = 0; time < times; time += 1) await guard.judgeSigning({ ...PLAIN, ...attempt }, client);
}

async function solve(challengeJson: string | null): Promise<string> {
  const challenge = JSON.parse(challengeJson ?? '') as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('a network that signs often', () => {
  test('is asked for work only above its threshold, and no other network with it', async () => {
    await fill('school', RATES.signing.pressedAbove - 1);
    const before = await guard.signingForm('bridge', 'school');
    const last = await guard.judgeSigning(PLAIN, 'school');
    const after = await guard.signingForm('bridge', 'school');

    expect([before.challenge, last]).toEqual([null, []]);
    expect(after.challenge).not.toBeNull();
    expect((await guard.signingForm('bridge', 'elsewhere')).challenge).toBeNull();
    expect(await guard.judgeSigning(PLAIN, 'elsewhere')).toEqual([]);
  });

  test('signs on with a proof of work, each good for one signing of its petition', async () => {
    await fill('school', RATES.signing.pressedAbove);
    const proofOfWork = await solve((await guard.signingForm('bridge', 'school')).challenge);
    const judge = (attempt: Partial<SigningAttempt>) =>
      guard.judgeSigning({ ...PLAIN, ...attempt }, 'school');

    expect(await judge({ proofOfWork, petitionId: 'another' })).toEqual([
      'ADDRESS_BURST',
      'NO_PROOF_OF_WORK',
    ]);
    expect(await judge({ proofOfWork })).toEqual(['ADDRESS_BURST']);
    expect(await judge({ proofOfWork })).toEqual(['ADDRESS_BURST', 'NO_PROOF_OF_WORK']);
    expect(await judge({})).toEqual(['ADDRESS_BURST', 'NO_PROOF_OF_WORK']);
  });

  test.for(['', 'e30=', 'nonsense', Buffer.from('{"challenge":{}}').toString('base64'), 'x'.repeat(9_999)])(
    'signs on with "%.20s" as with no proof',
    async (proofOfWork) => {
      await fill('school', RATES.signing.pressedAbove);

      const suspicions = await guard.judgeSigning({ ...PLAIN, proofOfWork }, 'school');

      expect(suspicions).toEqual(['ADDRESS_BURST', 'NO_PROOF_OF_WORK']);
    },
  );

  test('is told to come back when it is no crowd of people any more, and may', async () => {
    vi.useFakeTimers();
    await fill('farm', RATES.signing.refusedAbove);

    const refusal = await guard.judgeSigning(PLAIN, 'farm');
    expect(refusal).toBeInstanceOf(RateLimitedError);
    const { retryAfterSeconds } = refusal as RateLimitedError;
    expect(retryAfterSeconds).toBeGreaterThan(RATES.signing.windowSeconds - 30);
    vi.advanceTimersByTime(retryAfterSeconds * 1_000);

    expect(await guard.judgeSigning(PLAIN, 'farm')).toEqual([]);
  });
});

test('a petition that very many sign at once asks everybody for work, and turns nobody away', async () => {
  for (let client = 0; client < RATES.petition.pressedAbove; client += 1) {
    await guard.judgeSigning(PLAIN, `network ${client}`);
  }

  expect((await guard.signingForm('bridge', 'a new one')).challenge).not.toBeNull();
  expect(await guard.judgeSigning(PLAIN, 'a new one')).toEqual(['NO_PROOF_OF_WORK']);
  expect(await guard.judgeSigning({ ...PLAIN, petitionId: 'another' }, 'a new one')).toEqual([]);
});

describe('a form', () => {
  const judgeAfter = async (ms: number, petitionId = 'bridge') => {
    const { stamp: formStamp } = await guard.signingForm('bridge', 'home');
    now = new Date(now.getTime() + ms);
    return guard.judgeSigning({ ...PLAIN, petitionId, formStamp }, 'home');
  };

  test.for([
    ['sent in the second it was made is marked', 400, ['TOO_FAST']],
    ['sent after two is not', 2_000, []],
    ['that was left open for days is not', 3 * 86_400_000, []],
  ] as const)('%s', async ([, ms, suspicions]) => {
    expect(await judgeAfter(ms)).toEqual(suspicions);
  });

  test('of another petition says nothing', async () => {
    expect(await judgeAfter(0, 'another')).toEqual([]);
  });

  test('with its hidden field filled in is marked', async () => {
    expect(await guard.judgeSigning({ ...PLAIN, website: 'https://example.org' }, 'home')).toEqual([
      'HONEYPOT',
    ]);
  });
});

test('a mailbox to throw away is marked', async () => {
  const email = 'somebody@mailinator.com';

  expect(await guard.judgeSigning({ ...PLAIN, email }, 'home')).toEqual(['DISPOSABLE_DOMAIN']);
});

test.for(['confirmSignatureByCode', 'requestManageLink'] as const)(
  '%s is refused beyond its rate',
  async (action) => {
    for (let time = 0; time < RATES[action].refusedAbove; time += 1) {
      expect(await guard.refuse(action, 'home')).toBeNull();
    }

    expect(await guard.refuse(action, 'home')).toBeInstanceOf(RateLimitedError);
    expect(await guard.refuse(action, 'elsewhere')).toBeNull();
  },
);

test('who has no network is not counted', async () => {
  for (let time = 0; time <= RATES.requestManageLink.refusedAbove; time += 1) {
    expect(await guard.refuse('requestManageLink', null)).toBeNull();
  }
  for (let time = 0; time <= RATES.signing.pressedAbove; time += 1) {
    expect(await guard.judgeSigning(PLAIN, null)).toEqual([]);
  }
});

test('without counters nothing is limited, and the rest is still seen', async () => {
  const open = new AbuseGuard({ secret: SECRET, now: () => now, counters: null });
  for (let time = 0; time <= RATES.signing.refusedAbove; time += 1) {
    expect(await open.judgeSigning({ ...PLAIN, website: 'x' }, 'bench')).toEqual(['HONEYPOT']);
  }

  expect((await open.signingForm('bridge', 'bench')).challenge).toBeNull();
});
