/** A field of the signing form that can be refused. */
export type SignField =
  'name' | 'email' | 'country' | 'postcode' | 'reason' | 'nameDisplay' | 'age' | 'consents';

type TimelineKind =
  'STARTED' | 'UPDATE' | 'MILESTONE' | 'TEXT_CHANGED' | 'ANSWERED' | 'DELIVERED' | 'OUTCOME' | 'CLOSED';

/** Everything the hub says, once per language. `{slots}` are filled by `fill` or `<Sentence>`. */
export interface Messages {
  readonly site: {
    readonly skipToContent: string;
    readonly petitions: string;
    /** The page where supporters see and take back what they gave. */
    readonly yours: string;
    readonly privacy: string;
    readonly cookies: string;
    /** Leads to what moderators decided. */
    readonly decisions: string;
    readonly language: string;
    readonly promise: string;
  };
  readonly count: {
    /** "{count} people have signed." */
    readonly signed: (count: number) => string;
    /** "Let’s get to {goal}": follows `signed`. */
    readonly nextGoal: string;
    /** "{count} signatures", short, for a card. */
    readonly signatures: (count: number) => string;
    readonly ofGoal: string;
    readonly progress: string;
    readonly history: string;
    /** "{first} on {from}, {last} on {to}": the chart for those who do not see it. */
    readonly historyText: string;
    readonly reconnecting: string;
  };
  readonly petition: {
    readonly startedTo: string;
    readonly started: string;
    readonly posted: string;
    readonly updated: string;
    readonly readMore: string;
    readonly readLess: string;
    readonly sign: string;
    readonly text: string;
    readonly topics: string;
    readonly highRiskTitle: string;
    readonly highRisk: string;
    readonly related: string;
    readonly milestones: string;
    readonly recent: string;
    readonly anonymous: string;
    readonly closed: string;
    readonly closedOn: string;
    readonly paused: string;
    readonly notOpen: string;
    readonly outcome: Readonly<Record<'DELIVERED' | 'ANSWERED' | 'VICTORY' | 'PARTIAL' | 'DECLINED', string>>;
    readonly thanks: string;
    readonly printedFrom: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly kind: Readonly<Record<TimelineKind, string>>;
    readonly milestone: (count: number) => string;
    readonly edited: string;
    readonly fresh: string;
    readonly older: string;
    readonly newer: string;
  };
  readonly form: {
    readonly heading: string;
    readonly name: string;
    readonly email: string;
    readonly emailHint: string;
    readonly country: string;
    readonly chooseCountry: string;
    readonly postcode: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly optional: string;
    readonly showName: string;
    readonly anonymous: string;
    readonly firstNameInitial: string;
    readonly fullName: string;
    readonly highRiskName: string;
    readonly age: string;
    /** "I am {limit} or older" */
    readonly ofAge: string;
    /** Before a country is chosen, both limits in one sentence. */
    readonly ofAgeAnywhere: string;
    readonly guardian: string;
    readonly consents: string;
    readonly petitionUpdates: string;
    readonly organisationNews: string;
    readonly unsubscribe: string;
    readonly privacy: string;
    readonly privacyLink: string;
    readonly submit: string;
    readonly sending: string;
    readonly refusedTitle: string;
    readonly failed: string;
    readonly errors: Readonly<Record<SignField, string>>;
  };
  readonly error: {
    readonly notFoundTitle: string;
    readonly notFound: string;
    readonly petitionNotFoundTitle: string;
    readonly petitionNotFound: string;
    readonly faultTitle: string;
    readonly fault: string;
    readonly home: string;
  };
}
