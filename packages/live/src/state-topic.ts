import type { LatestValues } from './latest-values.ts';

/** A topic that somebody subscribes to, and the last value published to them. */
export class StateTopic<V extends { readonly revision: number }> {
  readonly name: string;
  readonly subscribers = new Set<LatestValues<V>>();
  value: V | undefined;
  /** The highest revision a hint spoke of. */
  hinted = -Infinity;
  /** When the read that is under way began, or `null`. */
  readingSince: number | null = null;
  /** Reads in a row that failed or came back older than `hinted`. */
  failures = 0;

  constructor(name: string) {
    this.name = name;
  }

  get revision(): number {
    return this.value?.revision ?? -Infinity;
  }

  /** Show `value` to every subscriber, unless they have seen one as new. */
  publish(value: V): void {
    if (value.revision <= this.revision) return;
    this.value = value;
    for (const subscriber of this.subscribers) subscriber.offer(this.name, value);
  }
}
