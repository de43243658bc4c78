import type { HubLocale } from '@groundswell/domain';
import { expect, test } from 'vitest';
import { ACCOUNT_WORDS } from './account.server.ts';
import { messages as ar } from './ar.ts';
import { BUSY_WORDS } from './busy.server.ts';
import { COOKIE_WORDS } from './cookies.server.ts';
import { DECISION_WORDS } from './decisions.server.ts';
import { DRAFTING_WORDS } from './drafting.server.ts';
import { EDITOR_WORDS } from './editor.server.ts';
import { messages as en } from './en.ts';
import { messages as es } from './es.ts';
import { messages as fr } from './fr.ts';
import { FRONT_WORDS } from './front.server.ts';
import { HISTORY_WORDS } from './history.server.ts';
import { IMAGE_WORDS } from './images.server.ts';
import { MANAGE_WORDS } from './manage.server.ts';
import { MODERATION_WORDS } from './moderation.server.ts';
import { PAGES } from './pages.server.ts';
import { PAPER_WORDS } from './paper.server.ts';
import { SIGNED_WORDS } from './signed.server.ts';
import { PROOF_WORDS } from './proof.ts';
import { SUPPORTER_WORDS } from './supporter.server.ts';
import { messages as ug } from './ug.ts';
import { UNSUBSCRIBE_WORDS } from './unsubscribe.server.ts';
import { videos as arVideos } from './videos/ar.ts';
import { videos as enVideos } from './videos/en.ts';
import { videos as esVideos } from './videos/es.ts';
import { videos as frVideos } from './videos/fr.ts';
import { videos as ugVideos } from './videos/ug.ts';

/** Counts that reach every plural category of every language the hub speaks. */
const COUNTS = [0, 1, 2, 3, 11, 100, 1_000_000];

/** Every phrase in `words` by its path; of those that depend on a count, the general form. */
function phrases(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'function') found.set(at, value(100));
    else for (const [inner, phrase] of phrases(value, at)) found.set(inner, phrase);
  }
  return found;
}

const slotsOf = (phrase: string) => [...phrase.matchAll(/\{[a-z]+\}/gi)].map(String).toSorted();
const VIDEO_WORDS = { en: enVideos, fr: frVideos, es: esVideos, ar: arVideos, ug: ugVideos };

/** What the hub says in `locale` besides its main words. */
const besides = (locale: HubLocale) => ({
  account: ACCOUNT_WORDS[locale],
  front: FRONT_WORDS[locale],
  pages: PAGES[locale],
  decisions: DECISION_WORDS[locale],
  moderation: MODERATION_WORDS[locale],
  paper: PAPER_WORDS[locale],
  cookies: COOKIE_WORDS[locale],
  drafting: DRAFTING_WORDS[locale],
  editor: EDITOR_WORDS[locale],
  busy: BUSY_WORDS[locale],
  history: HISTORY_WORDS[locale],
  images: IMAGE_WORDS[locale],
  manage: MANAGE_WORDS[locale],
  proof: PROOF_WORDS[locale],
  signed: SIGNED_WORDS[locale],
  supporter: SUPPORTER_WORDS[locale],
  unsubscribe: UNSUBSCRIBE_WORDS[locale],
  videos: VIDEO_WORDS[locale],
});
const english = phrases({ ...en, ...besides('en') });

test.for([
  ['French', { ...fr, ...besides('fr') }],
  ['Spanish', { ...es, ...besides('es') }],
  ['Arabic', { ...ar, ...besides('ar') }],
  ['Uyghur', { ...ug, ...besides('ug') }],
] as const)('%s says everything English says, with the same slots', ([, words]) => {
  const translated = phrases(words);

  expect([...translated.keys()]).toEqual([...english.keys()]);
  for (const [path, phrase] of translated) {
    expect({ path, slots: slotsOf(phrase) }).toEqual({ path, slots: slotsOf(english.get(path) ?? '') });
    expect(phrase).toMatch(/^\S.*\S$/u);
  }
});

test.for([
  ['Arabic', ar],
  ['Uyghur', ug],
] as const)('%s is written in its own script throughout', ([, words]) => {
  const foreign = [...phrases(words)].filter(([, phrase]) => !/\p{Script=Arabic}/u.test(phrase));

  expect(foreign).toEqual([]);
});

test.for([
  ['English', en, '1 person has signed.'],
  ['French', fr, '1 personne a signé.'],
  ['Spanish', es, '1 persona ha firmado.'],
  ['Arabic', ar, 'شخص واحد وقّع.'],
  ['Uyghur', ug, '1 كىشى ئىمزا قويدى.'],
] as const)('one signer is counted as one in %s, and every count has words', ([, { count }, expected]) => {
  expect(count.signed(1).replace('{count}', '1')).toBe(expected);
  for (const number of COUNTS) expect(count.signed(number)).not.toBe('');
});
