/** The languages the demo hub speaks. */
export type DemoLocale = 'en' | 'fr' | 'es' | 'ar' | 'ug';

/** A petition as the demo hub shall show it. All days are whole days before today, 0 being today. */
export interface DemoPetition {
  /** Unique, Latin, kebab-case; it is also the slug. */
  readonly key: string;
  readonly locale: DemoLocale;
  /** At most 150 characters. */
  readonly title: string;
  /** Who is asked, at most 150 characters; a body or an office, never a real person. */
  readonly target: string | null;
  /** Slugs of `topics.ts`, the closest first. */
  readonly topics: readonly string[];
  /** Key of `accounts.ts`. */
  readonly creator: string;
  /** Key of `organisations.ts`. */
  readonly organisation: string | null;
  readonly highRisk: boolean;
  /** Markdown, at most 20 000 characters, `editedBodyAppendix` included. */
  readonly body: string;
  /** The day it was published. */
  readonly openDays: number;
  /** Confirmed signatures it shall have. */
  readonly signatures: number;
  /** ISO 3166-1 alpha-2 codes signers come from, the most frequent first. */
  readonly countries: readonly string[];
  /** What some signers wrote, in the language of the petition. */
  readonly reasons: readonly string[];
  /** Oldest first. */
  readonly updates: readonly DemoUpdate[];
  /** The day a second version of the text appeared. */
  readonly editedDay?: number;
  /** Why the text was changed, in the language of the petition. */
  readonly editNote?: string;
  /** What the second version has after the first. */
  readonly editedBodyAppendix?: string;
  readonly closed?: DemoClosing;
}

interface DemoUpdate {
  readonly day: number;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

interface DemoClosing {
  readonly day: number;
  readonly outcome: 'DELIVERED' | 'ANSWERED' | 'VICTORY' | 'PARTIAL' | 'DECLINED';
  readonly statement: string;
}

export interface DemoAccount {
  readonly key: string;
  /** In full; readers see first name and initial. */
  readonly name: string;
  readonly email: `${string}@example.org`;
  readonly roles: readonly ('CREATOR' | 'MODERATOR' | 'ADMIN')[];
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  readonly privacyPolicyUrl: string;
  /** The organisation that runs the hub. Exactly one is. */
  readonly isHub: boolean;
  /** Key of `accounts.ts`: who hands out its keys. */
  readonly owner: string;
}

export interface DemoTopic {
  readonly slug: string;
  readonly names: Readonly<Record<DemoLocale, string>>;
}
