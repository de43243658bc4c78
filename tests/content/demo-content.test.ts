import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS } from '../../prisma/demo/accounts.ts';
import type { DemoPetition } from '../../prisma/demo/demo-types.ts';
import { DEMO_ORGANISATIONS } from '../../prisma/demo/organisations.ts';
import { DEMO_PETITIONS } from '../../prisma/demo/petitions.ts';
import { DEMO_SIGNER_NAMES } from '../../prisma/demo/signer-names.ts';
import { DEMO_TOPICS } from '../../prisma/demo/topics.ts';

const LOCALES = ['en', 'fr', 'es', 'ar', 'ug'] as const;

/** What no text may hold: controls but the line feed, lone surrogates, bidi controls. */
const FORBIDDEN = /(?!\n)\p{Cc}|\p{Cs}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const petitionsWhere = (holds: (petition: DemoPetition) => boolean) => DEMO_PETITIONS.filter(holds);
const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

function texts(petition: DemoPetition): string[] {
  const { title, target, body, editNote, editedBodyAppendix, reasons, updates, closed } = petition;
  return [
    title,
    body,
    ...reasons,
    ...updates.flatMap((update) => [update.title, update.body]),
    target ?? '',
    editNote ?? '',
    editedBodyAppendix ?? '',
    closed?.statement ?? '',
  ];
}

describe('the demo hub', () => {
  test('lists every petition that is written, once', async () => {
    const written = (await readdir('prisma/demo/petitions')).map((file) => file.replace('.ts', ''));

    expect(DEMO_PETITIONS.map((petition) => petition.key).toSorted()).toEqual(written.toSorted());
    expect(repeated(DEMO_PETITIONS.map((petition) => petition.title))).toEqual([]);
  });

  test.for([
    ['en', 9],
    ['fr', 4],
    ['es', 4],
    ['ar', 4],
    ['ug', 4],
  ] as const)('has enough petitions in %s: at least %i', ([locale, least]) => {
    expect(petitionsWhere((petition) => petition.locale === locale).length).toBeGreaterThanOrEqual(least);
  });

  test('is the work of many people on many topics', () => {
    expect(DEMO_PETITIONS.length).toBeGreaterThanOrEqual(26);
    expect(repeated(DEMO_PETITIONS.map((petition) => petition.creator))).toEqual([]);
    expect(new Set(DEMO_PETITIONS.flatMap((petition) => petition.topics)).size).toBe(DEMO_TOPICS.length);
  });

  test('has few large counts, several middling and many small ones, 4 000 signatures at most', () => {
    const counts = DEMO_PETITIONS.map((petition) => petition.signatures);

    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4_000);
    expect(counts.filter((count) => count > 900)).toHaveLength(1);
    expect(counts.filter((count) => count >= 100 && count <= 500).length).toBeGreaterThanOrEqual(5);
    expect(counts.filter((count) => count < 100).length).toBeGreaterThan(DEMO_PETITIONS.length / 2);
    expect(counts).toEqual(expect.arrayContaining([0, 1, 48, 197]));
  });

  test('has one petition of over 13 000 characters, with sub-headings, no-break spaces and curly quotes', () => {
    const [long, ...others] = petitionsWhere((petition) => petition.body.length > 13_000);

    expect(others).toEqual([]);
    expect(long?.body.match(/^## /gm)?.length).toBeGreaterThanOrEqual(3);
    expect(long?.body.split('\n\n').length).toBeGreaterThanOrEqual(14);
    expect(long?.body).toMatch(/\u00A0/);
    expect(long?.body).toMatch(/“[^”]+”/);
  });

  test.for<[string, (petition: DemoPetition) => boolean, number]>([
    ['a title of exactly 86 characters', ({ title }) => title.length === 86, 1],
    ['no target', ({ target }) => target === null, 1],
    ['a high risk', ({ highRisk }) => highRisk, 2],
    ['a high risk, in Uyghur', ({ highRisk, locale }) => highRisk && locale === 'ug', 1],
    ['a victory', ({ closed }) => closed?.outcome === 'VICTORY', 1],
    ['no or half a success', ({ closed }) => /DECLINED|PARTIAL/.test(closed?.outcome ?? ''), 1],
    ['the hub as its organisation', ({ organisation }) => organisation === 'groundswell', 1],
    ['a partner as its organisation', ({ organisation }) => /^(slow|paper)-/.test(organisation ?? ''), 2],
    ['five campaign updates', ({ updates }) => updates.length === 5, 1],
    ['a text that was changed', ({ editedBodyAppendix }) => editedBodyAppendix !== undefined, 1],
    ['a short body', ({ body }) => body.length < 700, 1],
  ])('shows a petition with %s', ([, holds, least]) => {
    expect(petitionsWhere(holds).length).toBeGreaterThanOrEqual(least);
  });

  test('shows creators with one name and creators whose name is not in Latin script', () => {
    const names = DEMO_ACCOUNTS.map((account) => account.name);

    expect(names.filter((name) => !name.includes(' ')).length).toBeGreaterThanOrEqual(1);
    expect(names.filter((name) => /\p{Script=Arabic}/u.test(name)).length).toBeGreaterThanOrEqual(1);
  });

  test('knows every account, organisation and topic it speaks of', () => {
    const accounts = new Map(DEMO_ACCOUNTS.map((account) => [account.key, account]));
    const organisations = new Set(DEMO_ORGANISATIONS.map((organisation) => organisation.key));
    const topics = new Set(DEMO_TOPICS.map((topic) => topic.slug));

    const lost = petitionsWhere(
      ({ creator, organisation, topics: slugs }) =>
        !accounts.get(creator)?.roles.includes('CREATOR') ||
        (organisation !== null && !organisations.has(organisation)) ||
        slugs.length === 0 ||
        slugs.some((slug) => !topics.has(slug)),
    );

    expect(lost).toEqual([]);
    expect(repeated(DEMO_ACCOUNTS.flatMap((account) => [account.key, account.email, account.name]))).toEqual(
      [],
    );
    expect(
      repeated([...DEMO_ORGANISATIONS.map(({ key }) => key), ...DEMO_TOPICS.map(({ slug }) => slug)]),
    ).toEqual([]);
    expect(DEMO_ORGANISATIONS.filter((organisation) => organisation.isHub)).toHaveLength(1);
  });

  test('has one moderator, one administrator, and no account without a petition', () => {
    const creators = new Set(DEMO_PETITIONS.map((petition) => petition.creator));

    expect(DEMO_ACCOUNTS.filter(({ roles }) => roles.includes('MODERATOR'))).toHaveLength(1);
    expect(DEMO_ACCOUNTS.filter(({ roles }) => roles.includes('ADMIN'))).toHaveLength(1);
    expect(DEMO_ACCOUNTS.filter(({ key, roles }) => roles.includes('CREATOR') && !creators.has(key))).toEqual(
      [],
    );
  });

  test.for(LOCALES)('has 40 different full names for signers in %s', (locale) => {
    const names = DEMO_SIGNER_NAMES[locale];

    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(repeated(names)).toEqual([]);
    expect(names.filter((name) => !/^\S+( \S+)+$/.test(name) || FORBIDDEN.test(name))).toEqual([]);
    expect(names.filter((name) => /\p{Script=Arabic}/u.test(name)).length).toBe(
      locale === 'ar' || locale === 'ug' ? names.length : 0,
    );
  });

  test('names its topics in every language', () => {
    const unnamed = DEMO_TOPICS.filter(({ names }) => LOCALES.some((locale) => !names[locale]));

    expect(unnamed).toEqual([]);
  });
});

describe.for(DEMO_PETITIONS.map((petition) => [petition.key, petition] as const))('%s', ([key, petition]) => {
  test('keeps within the limits of a petition', () => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(petition.title.length).toBeLessThanOrEqual(150);
    expect(petition.target?.length ?? 0).toBeLessThanOrEqual(150);
    expect(`${petition.body}${petition.editedBodyAppendix ?? ''}`.length).toBeLessThanOrEqual(20_000);
    expect(petition.reasons.length).toBeGreaterThanOrEqual(Math.min(4, petition.signatures));
    expect(petition.reasons.length).toBeLessThanOrEqual(Math.min(10, petition.signatures));
    expect(petition.countries.filter((country) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
    expect(petition.countries.length).toBeGreaterThan(0);
  });

  test('holds no character that a visitor could not have typed', () => {
    expect(texts(petition).filter((text) => FORBIDDEN.test(text) || text !== text.normalize('NFC'))).toEqual(
      [],
    );
  });

  test('is written in its own script', () => {
    const arabicScript = petition.locale === 'ar' || petition.locale === 'ug';

    const otherScript = arabicScript ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u;
    expect(texts(petition).filter((text) => otherScript.test(text))).toEqual([]);
  });

  test('tells its story in order, from its first day to today', () => {
    const { openDays, updates, editedDay = 0, closed } = petition;
    const days = updates.map((update) => update.day);

    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(Math.max(0, ...days, editedDay, closed?.day ?? 0)).toBeLessThanOrEqual(openDays);
    expect(Math.min(openDays, ...days)).toBeGreaterThanOrEqual(closed?.day ?? 0);
  });
});
