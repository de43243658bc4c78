import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { openHub, type TestHub } from '../harness/test-hub.ts';
import { askAs, gatherPeople, type Asker, type People, type Said } from './rights/people.ts';
import { readTable } from './rights/read-table.ts';
import { keepSecrets, SECRET, type Secrets } from './rights/secrets.ts';

type Reader = Asker | 'blind';

/**
 * Who reads what is not for everybody: `+` reads it, `.` is answered as if there were nothing.
 *
 * The askers are those of rights.test.ts, and `blind`, a key of the organisation with every scope but
 * those to read. A draft's words are a secret; so is what hangs on it.
 */
const RIGHTS = readTable<Reader, '+' | '.'>(`
                          visitor signer other creator member owner moderator admin key bare foreign test blind
viewer                       .      .      +      +      +      +       +       +    +   +      +     +     +
viewer.account               .      .      +      +      +      +       +       +    .   .      .     .     .
viewer.petitions             .      .      .      +      +      +       .       .    +   +      .     +     .
accounts                     .      .      .      .      .      .       .       +    .   .      .     .     .
auditLog                     .      .      .      .      .      .       .       +    .   .      .     .     .
moderationQueue              .      .      .      .      .      .       +       +    .   .      .     .     .
moderationCounts             .      .      .      .      .      .       +       +    .   .      .     .     .
moderationCase               .      .      .      .      .      .       +       +    .   .      .     .     .
heldSignatures               .      .      .      .      .      .       +       +    .   .      .     .     .
signatureReview              .      .      .      .      .      .       +       +    .   .      .     .     .
previewSignatureReview       .      .      .      .      .      .       +       +    .   .      .     .     .
previewMarkdown              .      .      +      +      +      +       +       +    +   +      +     +     +
supporter                    .      +      .      .      .      .       .       .    .   .      .     .     .

petition(draft)              .      .      .      +      +      +       +       +    +   +      .     +     .
node(draft)                  .      .      .      +      +      +       +       +    +   +      .     +     .
node(draftUpdate)            .      .      .      .      .      .       .       .    .   .      .     .     .
node(draftItem)              .      .      .      .      .      .       .       .    .   .      .     .     .
node(draftMilestone)         .      .      .      .      .      .       .       .    .   .      .     .     .
node(apiKey)                 .      .      .      .      .      +       .       +    .   .      .     .     .
petition.editing             .      .      .      +      +      +       .       .    +   .      .     +     +
petition.possibleDeeds       .      .      .      +      +      +       +       +    +   .      .     .     +
petition.mayEdit             .      .      .      +      +      +       .       .    +   .      .     +     +
petition.paperBatches        .      .      .      +      +      +       +       +    .   .      .     .     .
petition.statistics          .      .      .      +      +      +       .       .    +   +      .     +     .
petition.deliveries          .      .      .      +      +      +       .       .    +   +      .     +     .
petition.delivery            .      .      .      +      +      +       .       .    +   +      .     +     .
petition.mailingOutlook      .      .      .      +      +      +       +       +    +   .      .     +     +
petition.decisions           .      .      .      +      +      +       +       +    +   .      .     +     .
update.mailing               .      .      .      +      +      +       +       +    +   .      .     +     +
organisation.petitions       .      .      .      .      .      .       .       .    .   .      .     .     .
organisation.apiKeys         .      .      .      .      .      +       .       +    .   .      .     .     .
organisation.sealingKey      .      .      .      .      +      +       .       .    .   .      .     .     .
lists                        .      .      .      .      .      .       .       .    .   .      .     .     .
`);

/** Queries that say the same to everybody. */
const FOR_EVERYBODY = ['hub', 'topics'];
/** Queries whose rows bear another name. */
const NAMED_OTHERWISE = {
  petitions: 'lists',
  similarPetitions: 'lists',
  moderationLog: 'lists',
  organisation: 'organisation.petitions',
  petition: 'petition(draft)',
  node: 'node(draft)',
};

/** What is asked for a row, and what the answer holds for who may read it. */
type Question = (secrets: Secrets, reader: Reader) => readonly [query: string, telltale: string];

const about =
  (which: 'draft' | 'open' | 'rejected', field: string, telltale: string): Question =>
  ({ [which]: { slug } }) => [`{ petition(slug: "${slug}") { ${field} } }`, telltale];
const node =
  (id: (secrets: Secrets) => string, fragment: string, telltale: string): Question =>
  (secrets) => [`{ node(id: "${id(secrets)}") { id ${fragment} } }`, telltale];
const plain =
  (query: string, telltale: string): Question =>
  () => [query, telltale];

const QUESTIONS: Readonly<Record<string, Question>> = {
  viewer: plain('{ viewer { roles quota { __typename } } }', '"roles"'),
  'viewer.account': plain('{ viewer { account { email } } }', '@example.org'),
  'viewer.petitions': plain('{ viewer { petitions(first: 100) { nodes { title } } } }', SECRET),
  accounts: plain('{ accounts { nodes { email } } }', '@example.org'),
  auditLog: plain('{ auditLog { nodes { action } } }', '"action"'),
  moderationQueue: plain('{ moderationQueue { nodes { id } } }', '"id"'),
  moderationCounts: plain('{ moderationCounts { count } }', '"count"'),
  moderationCase: ({ hidden }) => [`{ moderationCase(id: "${hidden['ModerationCase']}") { id } }`, '"id"'],
  heldSignatures: plain('{ heldSignatures { count } }', '[]'),
  signatureReview: ({ hidden }) => [`{ signatureReview(id: "${hidden['SignatureReview']}") { id } }`, '"id"'],
  previewSignatureReview: ({ open }) => [
    `{ previewSignatureReview(input: { petition: "${open.publicId}", kind: RELEASE, filter: { heldOnly: true } }) {
      ... on PreviewSignatureReviewSuccess { total } } }`,
    '"total"',
  ],
  previewMarkdown: plain('{ previewMarkdown(body: "**Now**") }', '<strong>'),
  supporter: ({ manageToken }, reader) => [
    `{ supporter(token: "${reader === 'signer' ? manageToken : 'c29tZWJvZHk.bm8gcHJvb2Y'}") { email } }`,
    '@example.org',
  ],
  'petition(draft)': about('draft', 'title', SECRET),
  'node(draft)': node(({ draft }) => draft.publicId, '... on Petition { title }', SECRET),
  'node(draftUpdate)': node(
    ({ draftUpdate }) => draftUpdate,
    '... on CampaignUpdate { petition { title } }',
    '"id"',
  ),
  'node(draftItem)': node(({ draftItem }) => draftItem, '... on TimelineItem { title }', '"id"'),
  'node(draftMilestone)': node(({ draftMilestone }) => draftMilestone, '... on Milestone { value }', '"id"'),
  'node(apiKey)': node(({ apiKey }) => apiKey, '... on ApiKey { prefix }', '"id"'),
  'petition.editing': about('open', 'editing { edition }', '"edition"'),
  'petition.possibleDeeds': about('open', 'possibleDeeds', '["'),
  'petition.mayEdit': about('open', 'mayEdit', 'true'),
  'petition.paperBatches': about('open', 'paperBatches { sheets { number } }', '"number"'),
  'petition.statistics': about('open', 'statistics { requests }', '"requests"'),
  'petition.deliveries': about('open', 'deliveries { recipient }', 'The mayor'),
  'petition.delivery': ({ open: { slug }, delivery }) => [
    `{ petition(slug: "${slug}") { delivery(id: "${delivery}") { recipient } } }`,
    'The mayor',
  ],
  'petition.mailingOutlook': about('open', 'mailingOutlook { left }', '"left"'),
  'petition.decisions': about('rejected', 'decisions { reason }', 'SPAM'),
  'update.mailing': node(
    ({ mailedUpdate }) => mailedUpdate,
    '... on CampaignUpdate { mailing { total } }',
    '"total"',
  ),
  'organisation.petitions': plain(
    '{ organisation(slug: "river-alliance") { petitions(first: 100) { nodes { title } } } }',
    SECRET,
  ),
  'organisation.apiKeys': plain('{ organisation(slug: "river-alliance") { apiKeys { name } } }', '"Site"'),
  'organisation.sealingKey': plain('{ organisation(slug: "river-alliance") { sealingKey } }', 'age1'),
  lists: plain(
    `{ petitions(first: 100, filter: { status: [DRAFT, IN_REVIEW, OPEN, REJECTED] }) { nodes { title } }
      similarPetitions(title: "${SECRET}") { petition { title } } moderationLog { nodes { petition { title } } } }`,
    SECRET,
  ),
};

let hub: TestHub;
let people: People;
let secrets: Secrets;
beforeAll(async () => {
  hub = await openHub();
  people = await gatherPeople(hub);
  secrets = await keepSecrets(people);
});
afterAll(() => hub.close());

const committed = readFileSync(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8');
const schema = buildSchema(committed);

test('every query has its row in the table, or says the same to everybody', () => {
  const queries = Object.keys(schema.getQueryType()!.getFields());
  const rows = new Set([...RIGHTS.keys(), ...FOR_EVERYBODY, ...Object.keys(NAMED_OTHERWISE)]);

  expect(queries.filter((query) => !rows.has(query))).toEqual([]);
  expect(new Set(Object.keys(QUESTIONS))).toEqual(new Set(RIGHTS.keys()));
});

test.for([...RIGHTS])(
  '%s is read by those who may, for all others there is nothing',
  async ([row, marks]) => {
    const readers = Object.keys(marks) as Reader[];

    const seen: Record<string, string> = {};
    for (const reader of readers) {
      const [query, telltale] = QUESTIONS[row]!(secrets, reader);
      const said = await askAs(hub, people.credentials[reader], query);
      seen[reader] = faultIn(said) ?? (JSON.stringify(said.data).includes(telltale) ? '+' : '.');
    }

    expect(seen).toEqual(marks);
  },
);

test('what is no node is none for anybody', async () => {
  const found: string[] = [];
  for (const [reader, shown] of Object.entries(people.credentials)) {
    if (reader === 'expired' || reader === 'revoked') continue;
    for (const [type, id] of Object.entries(secrets.hidden)) {
      const { data } = await askAs(hub, shown, `{ node(id: "${id}") { __typename id } }`);
      if (data?.['node'] !== null) found.push(`${type} as ${reader}`);
    }
  }

  expect(found).toEqual([]);
});

/** What went wrong while it was answered; a refusal by a rule is no fault. */
function faultIn({ data, errors = [] }: Said): string | null {
  if (data === undefined) return errors[0]?.message ?? 'no answer';
  return errors.length > 0 ? `error: ${errors[0]?.message}` : null;
}
