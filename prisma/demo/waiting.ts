import type { DemoLocale } from './demo-types.ts';

/** A petition that is not public yet. */
export interface DemoWaiting {
  /** Unique, Latin, kebab-case; it is also the slug. */
  readonly key: string;
  /** Key of `accounts.ts`. */
  readonly creator: string;
  readonly locale: DemoLocale;
  readonly title: string;
  readonly target: string | null;
  readonly topics: readonly string[];
  /** Markdown. */
  readonly body: string;
  /** Whether it was handed in for review; otherwise its creator still works on it. */
  readonly handedIn: boolean;
  /** How many days ago it was started. */
  readonly days: number;
}

/** What creators have in hand and moderators before them. Every place is invented. */
export const DEMO_WAITING: readonly DemoWaiting[] = [
  {
    key: 'keep-the-towpath-lit',
    creator: 'maren',
    locale: 'en',
    title: 'Keep the towpath lit until the last train',
    target: null,
    topics: ['neighbourhood'],
    body: 'The lamps on the towpath go out at nine. The last train comes at twenty to twelve.',
    handedIn: false,
    days: 2,
  },
  {
    key: 'un-abri-velo-pour-la-gare-de-lormont-les-pins',
    creator: 'bastien',
    locale: 'fr',
    title: 'Un abri à vélos pour la gare de Lormont-les-Pins',
    target: 'La compagnie des chemins de fer régionaux',
    topics: ['transport'],
    body: 'Chaque matin, une cinquantaine de vélos sont attachés à la clôture de la gare. Quand il pleut, les selles sont trempées et les chaînes rouillent.',
    handedIn: false,
    days: 5,
  },
  {
    key: 'a-swimming-hour-for-women-in-dunmarsh',
    creator: 'hana',
    locale: 'en',
    title: 'Give us one swimming hour for women at Dunmarsh baths',
    target: 'The trustees of Dunmarsh baths',
    topics: ['accessibility', 'neighbourhood'],
    body: 'There was an hour for women on Thursday evenings for eleven years. It was dropped when the timetable was redrawn in spring, and nobody was asked.\n\nMore than sixty of us came every week. Some had never learnt to swim before; some come from families in which they may not swim where men do; some are recovering from an operation and would rather not be looked at. Since spring most of us have not been in the water at all.\n\nWe ask the trustees for one hour a week, at whatever time suits the baths.',
    handedIn: true,
    days: 1,
  },
];

/** What a visitor has told the moderators, by the petition's key. */
export const DEMO_REPORT = {
  petition: 'one-hour-of-dark-sky',
  reason: 'FALSE_INFORMATION',
  details: 'The figures in the second paragraph are not those of the report they are said to come from.',
} as const;

/** The petition some of whose signatures look as if a program had sent them, by its key. */
export const DEMO_HELD = { petition: 'a-bench-at-stop-fourteen', signatures: 4 } as const;
