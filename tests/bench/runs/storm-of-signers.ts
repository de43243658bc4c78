import { randomBytes } from 'node:crypto';
import { randomFrom } from '../http-load/arrivals.ts';
import type { Outcome } from '../http-load/verdicts.ts';
import { addressOf } from '../hub/fixture.ts';
import { CONFIRMED, REQUESTED } from './signing-shots.ts';

/** Of all clicks: the same link again, another link of the same person, and what was never a link. */
const SAME_LINK = 0.05;
const OTHER_LINK = 0.05;
const INVALID = 0.01;
/** Half of those who come twice do so while the first click may still be under way. */
const JUST_NOW = 50;
const SEED = 4;

/** Clicks on links, in their order. */
export interface Clicks {
  /** Who the requests to prepare belong to: the person of each. */
  readonly people: readonly number[];
  /** The request each click is for, by its place in `people`; -1 for a link nobody was sent. */
  readonly requestOf: readonly number[];
  /** Different people among them. */
  readonly distinct: number;
}

/** `count` clicks, 10 % of them by people who have clicked before and 1 % invalid; the same each time. */
export function clicks(count: number): Clicks {
  const chance = randomFrom(SEED);
  const people: number[] = [];
  const requestOf: number[] = [];
  const earlier = () => {
    const within = chance() < 0.5 ? Math.min(JUST_NOW, people.length) : people.length;
    return people.length - 1 - Math.floor(chance() * within);
  };
  let distinct = 0;
  for (let place = 0; place < count; place += 1) {
    const kind = chance();
    if (kind < INVALID) requestOf.push(-1);
    else if (kind < INVALID + SAME_LINK && people.length > 0) requestOf.push(earlier());
    else {
      const again = kind < INVALID + SAME_LINK + OTHER_LINK && people.length > 0;
      const person = again ? (people[earlier()] ?? 0) : distinct;
      if (!again) distinct += 1;
      requestOf.push(people.push(person) - 1);
    }
  }
  return { people, requestOf, distinct };
}

/** What each click carries. */
export function tokensOf({ requestOf }: Clicks, tokens: readonly string[]): string[] {
  return requestOf.map((request) => tokens[request] ?? randomBytes(32).toString('base64url'));
}

/** What each of `count` people types: 10 % an address that was typed before, 1 % none at all. */
export function addressesTyped(count: number): string[] {
  const { people, requestOf } = clicks(count);
  return requestOf.map((request) => (request === -1 ? 'nowhere' : addressOf(people[request] ?? 0)));
}

/**
 * What is wrong with the answers to clicks, in sentences; nothing when each person was counted once,
 * everybody else was told so, and the numbers told are 1, 2, 3 … without gap or repetition.
 */
export function wrongVerdicts({ people, requestOf, distinct }: Clicks, outcome: Outcome): string[] {
  const expected = new Set(['AlreadySignedError', CONFIRMED]);
  const counted = new Map<number, number>();
  const numbers = new Set<number>();
  let strange = 0;
  for (const [place, request] of requestOf.entries()) {
    const verdict = outcome.names[outcome.given[place] ?? -1] ?? 'never made';
    const person = people[request];
    if (person === undefined ? verdict !== 'ConfirmationExpiredError' : !expected.has(verdict)) strange += 1;
    if (person === undefined || verdict !== CONFIRMED) continue;
    counted.set(person, (counted.get(person) ?? 0) + 1);
    numbers.add(outcome.numbers[place] ?? 0);
  }
  const twice = [...counted.values()].filter((times) => times > 1).length;
  const dense = numbers.size === distinct && Math.max(...numbers) === distinct;
  return [
    ...(strange > 0 ? [`${strange} answers that nobody should get`] : []),
    ...(twice > 0 ? [`${twice} people told twice that they are counted`] : []),
    ...(counted.size < distinct ? [`${distinct - counted.size} people not counted`] : []),
    ...(dense ? [] : ['signature numbers with gaps or repetitions']),
  ];
}

/** The same for people who ask to sign: an address is taken whether or not it came before. */
export function wrongRequests(addresses: readonly string[], { names, given }: Outcome): string[] {
  const strange = addresses.filter((address, place) => {
    const due = address.includes('@') ? REQUESTED : 'ValidationError';
    return names[given[place] ?? -1] !== due;
  }).length;
  return strange > 0 ? [`${strange} answers that nobody should get`] : [];
}
