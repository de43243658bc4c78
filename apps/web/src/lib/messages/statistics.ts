/** What a creator's statistics say. Apart from the other words: few readers open them. */
export interface StatisticsWords {
  readonly title: string;
  /** "As of {time}, UTC" */
  readonly asOf: string;
  readonly highRisk: string;
  readonly empty: string;
  readonly reload: string;
  readonly table: string;
  readonly facts: Readonly<
    Record<'requests' | 'confirmed' | 'conversion' | 'paper' | 'taken' | 'withdrawn' | 'voided', string>
  >;
  readonly byHour: string;
  readonly byDay: string;
  /** What a chart shows: "{total} signatures, most of them ({most}) at {at}" */
  readonly chart: string;
  readonly hour: string;
  readonly day: string;
  readonly signatures: string;
  readonly byCountry: string;
  readonly country: string;
  readonly otherCountries: string;
  readonly bySource: string;
  readonly sourceHint: string;
  readonly source: string;
  readonly otherSources: string;
  readonly consents: string;
  readonly consentsLead: string;
  readonly ownUpdates: string;
  readonly given: string;
  readonly tookBack: string;
  readonly reachable: string;
  readonly counting: string;
  readonly noConsents: string;
  readonly projection: string;
  /** "{goal} signatures around {date}" */
  readonly projected: string;
  /** "At {pace} signatures a day, the average of the last {days} days, in a straight line." */
  readonly how: string;
  readonly noProjection: string;
  readonly files: string;
  readonly filesLead: string;
  readonly contacts: string;
  readonly contactsLead: string;
  readonly sealed: string;
  readonly unsealed: string;
  readonly key: string;
  readonly keyHint: string;
  readonly saveKey: string;
  readonly keySaved: string;
  readonly keyRefused: string;
  readonly failed: string;
}
