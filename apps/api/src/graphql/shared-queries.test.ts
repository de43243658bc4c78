import { assertObjectType } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { BROADCASTABLE } from '../schema/broadcastable.ts';
import type { ApiContext } from './context.ts';
import { encodeId } from './global-id.ts';
import { PetitionNews } from './petition-news.ts';
import type { Pipeline } from './pipeline.ts';
import { SharedQueries, type AskedQuery } from './shared-queries.ts';

const BRIDGE = '5f1f6d0e-0c3c-4b39-9a4b-5c3ad5f1a001';

/** A small hub whose every answer has a number of its own. */
function scene({ highRisk = false } = {}) {
  let executions = 0;
  const seen: (string | null)[] = [];
  const schema = createSchema<Pick<ApiContext, 'reader'>>({
    typeDefs: `
      type Petition { id: ID! title: String! signedByMe: Boolean! }
      type Hub { name: String! }
      type Query { hub: Hub petition(slug: String!): Petition viewer: String }
    `,
    resolvers: {
      Query: {
        hub: () => ({ name: `hub ${(executions += 1)}` }),
        async petition(_root, { slug }: { slug: string }, { reader }) {
          if (slug === 'fault') throw new Error('the database is away');
          await reader.petition.findUnique({ where: { slug } });
          return {
            id: encodeId('Petition', BRIDGE),
            title: `title ${(executions += 1)}`,
            signedByMe: true,
          };
        },
      },
    },
  });
  for (const name of ['id', 'title']) {
    const field = assertObjectType(schema.getType('Petition')).getFields()[name];
    Object.assign(field?.extensions ?? {}, BROADCASTABLE);
  }
  const reader = { petition: { findUnique: async () => ({ id: BRIDGE, highRisk, tally: null }) } };
  const pipeline = createYoga<object, object>({
    logging: false,
    maskedErrors: false,
    context: ({ request }) => {
      seen.push(request.headers.get('cookie'), request.headers.get('x-groundswell-client'));
      return { reader };
    },
    schema,
  }) as unknown as Pipeline;
  const clock = { now: 0 };
  const news = new PetitionNews();
  const shared = new SharedQueries(pipeline, news, 'http://hub.test', () => clock.now);
  const ask = async (query: string, headers: AskedQuery['headers'] = {}) => {
    const body = Buffer.from(JSON.stringify({ query }));
    const answer = await shared.answer({ body, headers: { 'content-type': 'application/json', ...headers } });
    return answer && answer.body.toString();
  };
  return { ask, clock, news, seen, shared, executions: () => executions };
}

const HUB = '{ hub { name } }';
const TITLE = '{ petition(slug: "bridge") { id title } }';
const NAMED = (number: number) => `{"data":{"hub":{"name":"hub ${number}"}}}`;

test('visitors who ask the same are given one execution', async () => {
  const { ask } = scene();

  const answers = await Promise.all([ask(HUB), ask(HUB), ask(HUB, { cookie: 'locale=fr' })]);

  expect([...answers, await ask(HUB)]).toEqual(Array(4).fill(NAMED(1)));
});

test('another language, another document and another second are another execution', async () => {
  const { ask, clock } = scene();
  await ask(HUB);

  const french = await ask(HUB, { 'accept-language': 'fr' });
  const spelled = await ask('{ hub { name } } ');
  clock.now = 1_000;
  const later = await ask(HUB);

  expect([french, spelled, later]).toEqual([NAMED(2), NAMED(3), NAMED(4)]);
});

test.for([
  ['a session', { cookie: 'locale=fr; gsw_session=abc' }],
  ['a key', { authorization: 'Bearer gsw_live_abc' }],
] as const)('who comes with %s is never answered from it, nor fills it', async ([, headers]) => {
  const { ask, executions } = scene();

  const own = await ask(HUB, headers);
  const before = executions();
  await ask(HUB);

  expect([own, before, await ask(HUB, headers)]).toEqual([null, 0, null]);
});

test('a field that is not on the list is never shared, whatever stands beside it', async () => {
  const { ask, executions } = scene();

  const answers = await Promise.all([
    ask('{ petition(slug: "bridge") { title signedByMe } }'),
    ask('{ hub { name } viewer }'),
    ask('query A { hub { name } } query B { viewer }'),
  ]);

  expect(answers).toEqual([null, null, null]);
  expect(executions()).toBe(0);
});

test('the execution knows nothing of whoever came first', async () => {
  const { ask, seen } = scene();

  const headers = { cookie: 'cookie_choice=v1.a0.t0', 'x-groundswell-client': 'net' };
  await ask(HUB, headers);

  expect(new Set(seen)).toEqual(new Set([null]));
});

test('a fault is not shared', async () => {
  const { ask } = scene();

  expect(await ask('{ petition(slug: "fault") { title } }')).toBeNull();
});

test('an answer from before the news of its petition is not given any more', async () => {
  const { ask, clock, news } = scene();
  const before = await ask(TITLE);
  clock.now = 200;

  news.hear({ kind: 'state', topic: `count:${BRIDGE}`, revision: 1 });

  expect([before, await ask(TITLE)]).toEqual([
    expect.stringContaining('title 1'),
    expect.stringContaining('title 2'),
  ]);
});

test('how long an answer takes does not tell that somebody signed a high-risk petition just now', async () => {
  const { ask, news, executions } = scene({ highRisk: true });
  await ask(TITLE);

  news.hear({ kind: 'state', topic: `count:${BRIDGE}`, revision: 1 });
  await ask(TITLE);

  expect(executions()).toBe(1);
});

test('a page is told of which petitions its answers were', async () => {
  const { ask, shared } = scene();
  await ask(TITLE);
  const about = new Set<string>();

  await shared.during(about, async () => {
    await ask(HUB);
    await ask(TITLE);
  });

  expect(about).toEqual(new Set([BRIDGE]));
});
