import { SUSPICIONS, type Suspicion } from '@groundswell/domain';

/** Which signatures a moderator means, as typed and as the API is asked. */
export interface TypedFilter {
  readonly held: boolean;
  readonly suspicions: readonly Suspicion[];
  /** Days, "2026-11-23"; empty for none. */
  readonly from: string;
  readonly to: string;
  readonly filter: {
    readonly heldOnly: boolean;
    readonly suspicions: Suspicion[];
    readonly signedFrom: string | null;
    readonly signedTo: string | null;
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the form says, from its query. What is no day is left out, as is an unknown suspicion. */
export function typedFilter(query: URLSearchParams): TypedFilter {
  const asked = new Set(query.getAll('suspicion'));
  const suspicions = SUSPICIONS.filter((known) => asked.has(known));
  const held = query.get('held') === 'yes';
  const [from, to] = [dayOf(query.get('from')), dayOf(query.get('to'))];
  return {
    held,
    suspicions,
    from,
    to,
    filter: { heldOnly: held, suspicions, signedFrom: startOf(from), signedTo: startOf(to) },
  };
}

function dayOf(text: string | null): string {
  return text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}

function startOf(day: string): string | null {
  return day === '' ? null : `${day}T00:00:00.000Z`;
}
