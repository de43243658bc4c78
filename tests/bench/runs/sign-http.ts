import { agrees } from '../hub/audit.ts';
import { addressOf } from '../hub/fixture.ts';
import { answerFast, type Fast, type FastPlan } from './answer-fast.ts';
import type { Contestant } from './interleave.ts';
import {
  confirmShots,
  CONFIRMED,
  noopShots,
  peerShots,
  refusedShots,
  REQUESTED,
  SIGNED_BY_PEER,
  signShots,
} from './signing-shots.ts';

/** How large W1 and W2 are. */
export interface SignHttp {
  readonly databaseUrl: string | null;
  readonly connections: number;
  readonly seconds: number;
}

/** More signatures than any server here takes in a second: what runs prepare for. */
const HUB_PER_SECOND_MOST = 8_000;
const CREATE_PER_SECOND_MOST = 2_500;
const WARM_UP_SECONDS = 2;

/** W1 and W2 over HTTP: the hub's two mutations, what it is compared with, and mutations that do nothing. */
export function signHttp({ databaseUrl, connections, seconds }: SignHttp): Contestant<Fast>[] {
  const most = (perSecond: number) => perSecond * (seconds + WARM_UP_SECONDS);
  const people = (perSecond: number) =>
    Array.from({ length: most(perSecond) }, (_, person) => addressOf(person));
  const usual = { databaseUrl, connections, seconds, tokens: 0, holds: () => true };
  const plans: Readonly<Record<string, FastPlan>> = {
    [HUB_CONFIRM]: {
      ...usual,
      name: 'hub',
      tokens: most(HUB_PER_SECOND_MOST),
      shots: ({ hub }) => confirmShots(hub?.tokens ?? []),
      success: CONFIRMED,
      holds: (found, successes) => agrees(found) && found.count === successes,
    },
    [HUB_SIGN]: {
      ...usual,
      name: 'hub',
      shots: ({ signing }) => signShots(signing?.publicId ?? '', people(HUB_PER_SECOND_MOST)),
      success: REQUESTED,
      holds: (found, successes) => found.requests === successes,
    },
    [YOGA_TRANSACTION]: {
      ...usual,
      name: 'yoga-transaction',
      shots: ({ signing }) => peerShots(signing?.publicId ?? '', people(CREATE_PER_SECOND_MOST)),
      success: SIGNED_BY_PEER,
      holds: (found, successes) => found.rows === successes && found.count === successes,
    },
    [YOGA_CREATE]: {
      ...usual,
      name: 'yoga-create',
      shots: ({ signing }) => peerShots(signing?.publicId ?? '', people(CREATE_PER_SECOND_MOST)),
      success: SIGNED_BY_PEER,
      holds: (found, successes) => found.rows === successes,
    },
    [HUB_REFUSES]: { ...usual, name: 'hub', shots: refusedShots, success: 'ValidationError' },
    [YOGA_NOOP]: { ...usual, name: 'yoga-noop', shots: noopShots, success: SIGNED_BY_PEER },
    [MERCURIUS_NOOP]: { ...usual, name: 'mercurius-noop', shots: noopShots, success: SIGNED_BY_PEER },
  };
  return Object.entries(plans).map(([label, plan]) => ({ label, run: () => answerFast(plan) }));
}

export const HUB_CONFIRM = 'hub, confirmSignature';
export const HUB_SIGN = 'hub, signPetition';
export const YOGA_TRANSACTION = 'Yoga + Prisma transaction';
export const YOGA_CREATE = 'Yoga + Prisma create';
const HUB_REFUSES = 'hub, refused at the door';
const YOGA_NOOP = 'Yoga, no-op';
const MERCURIUS_NOOP = 'Mercurius, no-op';
