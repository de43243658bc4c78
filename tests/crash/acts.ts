/** One person asking to sign on one occasion. */
export interface Act {
  /** As typed this time. */
  readonly address: string;
  readonly idempotencyKey: string;
  /** Whether the mail is read today. */
  readonly confirms: boolean;
}

/** The same mailbox, typed in another way. */
const SPELLINGS: readonly ((address: string) => string)[] = [
  (address) => address.toUpperCase(),
  (address) => address.replace('@', '+again@'),
  (address) => address.replace('person', 'Person').replace('@', '+Petitions@'),
];

/**
 * Acts without end, person after person. Two in eight ask a second time under another spelling, two
 * in eight send the very same request twice, one in eight does not read the mail. What belongs to
 * one person comes together, so that it is under way together.
 */
export function* endlessActs(roll: (n: number) => number): Generator<Act, never> {
  for (let person = 0; ; person += 1) {
    const address = `person.${person}@example.org`;
    const habit = roll(8);
    const act = { address, idempotencyKey: `${person}`, confirms: habit !== 4 };
    yield act;
    const respell = SPELLINGS[roll(SPELLINGS.length)];
    if (habit < 2 && respell) {
      yield { ...act, address: respell(address), idempotencyKey: `${person} again` };
    } else if (habit < 4) yield act;
  }
}
