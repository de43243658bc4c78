import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpRows } from '../harness/dump-rows.ts';
import { openHub, type TestHub } from '../harness/test-hub.ts';
import { DEEDS } from './rights/deeds.ts';
import {
  ASKERS,
  askAs,
  DEAD_KEYS,
  gatherPeople,
  type Asker,
  type Credentials,
  type People,
} from './rights/people.ts';
import { readTable } from './rights/read-table.ts';

/**
 * Who may do what to a petition of an organisation. `+` may. `-` is told NotAllowedError. `?` is told what
 * anybody is told who guesses a link or a code: only its mailbox has the right one.
 *
 * A signer has signed and has no account, only the links in their mail. `other` has started other petitions;
 * `creator` is no member of the organisation. `key` has every scope, `bare` every one but PETITIONS_WRITE and
 * UPDATES_WRITE, `foreign` is another organisation's with every scope, `test` has every one and changes nothing
 * that others see. What visitors may, everybody may.
 */
const RIGHTS = readTable<Asker, '+' | '-' | '?'>(`
                           visitor signer other creator member owner moderator admin key bare foreign test
signPetition                  +      +      +      +      +      +       +       +    +   +      +     +
confirmSignature              ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
confirmSignatureByCode        ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
rejectSignatureRequest        ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
withdrawSignature             ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
unsubscribe                   ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
requestManageLink             +      +      +      +      +      +       +       +    +   +      +     +
withdrawMySignature           ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
changeMyConsent               ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
changeMyNameDisplay           ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
eraseMyData                   ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
reportPetition                +      +      +      +      +      +       +       +    +   +      +     +

requestSignInCode             +      +      +      +      +      +       +       +    +   +      +     +
signIn                        ?      +      ?      ?      ?      ?       ?       ?    ?   ?      ?     ?
signOut                       -      -      +      +      +      +       +       +    -   -      -     -
signOutEverywhere             -      -      +      +      +      +       +       +    -   -      -     -
updateProfile                 -      -      +      +      +      +       +       +    -   -      -     -
setRoles                      -      -      -      -      -      -       -       +    -   -      -     -
createApiKey                  -      -      -      -      -      +       -       +    -   -      -     -
revokeApiKey                  -      -      -      -      -      +       -       +    -   -      -     -
setSealingKey                 -      -      -      -      -      +       -       +    -   -      -     -

createPetition                -      -      +      +      +      +       +       +    +   -      +     +
createPetition/organisation   -      -      -      -      +      +       -       -    +   -      -     +
updatePetition/draft          -      -      -      +      +      +       -       -    +   -      -     +
updatePetition                -      -      -      +      +      +       -       -    +   -      -     -
publishPetition               -      -      -      +      +      +       -       -    +   -      -     -
returnPetitionToDraft         -      -      -      +      +      +       -       -    +   -      -     -
pausePetition                 -      -      -      +      +      +       -       -    +   -      -     -
resumePetition                -      -      -      +      +      +       -       -    +   -      -     -
closePetition                 -      -      -      +      +      +       -       -    +   -      -     -
reopenPetition                -      -      -      +      +      +       -       -    +   -      -     -
declareOutcome                -      -      -      +      +      +       -       -    +   -      -     -
recordDelivery                -      -      -      +      +      +       -       -    +   -      -     -
postUpdate                    -      -      -      +      +      +       -       -    +   -      -     -
editUpdate                    -      -      -      +      +      +       -       -    +   -      -     -
retractUpdate                 -      -      -      +      +      +       -       -    +   -      -     -
cancelMailing                 -      -      -      +      +      +       -       -    +   -      -     -
appealDecision                -      -      -      +      +      +       -       -    -   -      -     -
enterPaperBatch               -      -      -      +      +      +       +       +    -   -      -     -
decidePaperBatch              -      -      -      +      +      +       +       +    -   -      -     -

claimCase                     -      -      -      -      -      -       +       +    -   -      -     -
releaseCase                   -      -      -      -      -      -       +       +    -   -      -     -
decideCase                    -      -      -      -      -      -       +       +    -   -      -     -
reviewPetition                -      -      -      -      -      -       +       +    -   -      -     -
startSignatureReview          -      -      -      -      -      -       +       +    -   -      -     -
cancelSignatureReview         -      -      -      -      -      -       +       +    -   -      -     -
`);

/** What whoever guesses is told. */
const GUESSED = /(Expired|Unknown|NotAccepted|Wrong)Error$/;

const DEAD = ['expired', 'revoked'] as const satisfies readonly (keyof typeof DEAD_KEYS)[];

const committed = readFileSync(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8');
const mutations = buildSchema(committed).getMutationType()!.getFields();

let hub: TestHub;
let people: People;
beforeAll(async () => {
  hub = await openHub();
  people = await gatherPeople(hub);
});
afterAll(() => hub.close());

test('every mutation has its row in the table', () => {
  const rows = new Set([...RIGHTS.keys()].map((row) => row.split('/')[0]));

  expect(rows).toEqual(new Set(Object.keys(mutations)));
  expect(new Set(Object.keys(DEEDS))).toEqual(new Set(RIGHTS.keys()));
});

test.for([...RIGHTS])('%s is done by those who may, for all others nothing changes', async ([row, marks]) => {
  const having = (...wanted: string[]) => ASKERS.filter((asker) => wanted.includes(marks[asker]));
  const deed = DEEDS[row]!;
  const scene = await deed(people, 'other');
  await mailsAreGone();

  const before = await everything();
  const refused: Record<string, string> = {};
  for (const asker of [...having('-', '?'), ...DEAD])
    refused[asker] = await answer(row, people.credentials[asker], scene);
  const after = await everything();
  const done: Record<string, string> = {};
  for (const asker of having('+'))
    done[asker] = await answer(row, await people.anew(asker), await deed(people, asker));

  const told = Object.entries(refused).map(([asker, said]) => [asker, GUESSED.test(said) ? '?' : said]);
  expect(Object.fromEntries(told)).toEqual({
    ...Object.fromEntries(having('-').map((asker) => [asker, 'NotAllowedError'])),
    ...Object.fromEntries(having('?').map((asker) => [asker, '?'])),
    ...DEAD_KEYS,
  });
  expect(changes(before, after)).toEqual([]);
  expect(done).toEqual(
    Object.fromEntries(having('+').map((asker) => [asker, expect.stringMatching(/Success$/)])),
  );
});

/** What the mutation of `row` answers: the name of its type, or the code of an error. */
async function answer(row: string, shown: Credentials, input: object | null): Promise<string> {
  const [name = ''] = row.split('/');
  const [argument] = mutations[name]!.args;
  const query = argument
    ? `mutation ($input: ${argument.type}) { answer: ${name}(input: $input) { __typename ... on UserError { code message } } }`
    : `mutation { answer: ${name} { __typename ... on UserError { code message } } }`;
  const { data, errors } = await askAs(hub, shown, query, input ? { input } : {});
  const said = data?.['answer'] as { __typename: string; message?: string } | undefined;
  if (said) return said.__typename;
  const [error] = errors ?? [];
  return error?.extensions?.code ?? error?.message ?? 'nothing';
}

/** Every row, but for sums that are made from others in the background, and all that was ever mailed. */
async function everything(): Promise<readonly string[]> {
  const rows = (await dumpRows(hub.db)).split('\n');
  const written = await hub.db.$queryRaw<{ mails: number }[]>`
    SELECT coalesce(pg_sequence_last_value('"OutboxMail_id_seq"'), 0)::int AS "mails"`;
  return [
    ...rows.filter((row) => row.startsWith('public.') && !/^public\.\w+Fold /.test(row)),
    `mails: ${written[0]?.mails}`,
  ];
}

function changes(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...before.filter((row) => !now.has(row)).map((row) => `gone: ${row}`),
    ...after.filter((row) => !old.has(row)).map((row) => `new: ${row}`),
  ];
}

/** Until no mail of the scene waits to be taken out of the rows. */
async function mailsAreGone(): Promise<void> {
  await expect.poll(() => hub.db.outboxMail.count(), { timeout: 10_000 }).toBe(0);
}
