import { expect, test } from 'vitest';
import { decisionMail } from './decision-mail.ts';
import { DECISION_WORDINGS } from './wording/decision/decision-wording-for.ts';
import { MAIL_LOCALES } from './wording/wording.ts';

const input = {
  id: 'decision-1',
  to: 'leyla@example.org',
  locale: 'en',
  hubName: 'Groundswell',
  hubUrl: 'https://hub.example.org',
  name: 'Leyla Haddad',
  petitionTitle: 'Open the bridge <now>',
  outcome: 'PETITION_REJECT',
  reason: 'NOT_A_PETITION',
  note: 'Say who should\nopen it.',
  appealable: true,
  decisionUrl: 'https://hub.example.org/manage/bridge/decision',
} as const;

/** Every sentence by its path: "reason.SPAM". */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | object]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : sentences(value, `${path}${key}.`),
  );
}
const placeholders = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([found]) => found).toSorted();

test('the message says what was decided, why, in whose words, and what can be done', () => {
  const { subject, text, html } = decisionMail(input);

  expect(subject).toBe('A decision about your petition: Open the bridge <now>');
  expect(text).toContain('decided not to publish your petition');
  expect(text).toContain('The reason: It does not ask anybody for anything.');
  expect(text).toContain('Say who should open it.');
  expect(text).toContain('ask once for another moderator');
  expect(text).toContain('See the decision:\nhttps://hub.example.org/manage/bridge/decision\n');
  expect(html).toContain('Open the bridge &lt;now&gt;');
});

test('good news without a note holds neither a note nor a way to appeal', () => {
  const { text } = decisionMail({
    ...input,
    outcome: 'PETITION_APPROVE',
    reason: 'WITHIN_RULES',
    note: null,
    appealable: false,
  });

  expect(text).not.toContain('adds');
  expect(text).not.toContain('another moderator');
});

test.for(MAIL_LOCALES)('%s says everything English says, with the same placeholders', (locale) => {
  const said = sentences(DECISION_WORDINGS[locale]);
  const english = new Map(sentences(DECISION_WORDINGS.en));

  expect(said.map(([path]) => path)).toEqual([...english.keys()]);
  for (const [path, words] of said) {
    expect({ path, slots: placeholders(words) }).toEqual({
      path,
      slots: placeholders(english.get(path) ?? ''),
    });
    expect({ path, translated: words !== english.get(path) }).toEqual({ path, translated: locale !== 'en' });
  }
  expect(decisionMail({ ...input, locale }).text).not.toMatch(/\{\w+\}/);
});

test.for(['ar', 'ug'] as const)('%s is written in Arabic script throughout', (locale) => {
  const words = sentences(DECISION_WORDINGS[locale]).map(([, said]) => said.replace(/\{\w+\}/g, ''));

  expect(words.join('')).not.toMatch(/\p{Script=Latin}/u);
});
