import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql';
import type { Feed, Tally } from './feed.ts';

/** Who is connected, in these tests. */
export interface Session {
  readonly name: string;
  readonly language: string;
}

export interface SchemaContext {
  readonly session: Session;
  readonly feed: Feed;
  readonly resultTopic?: { name: string };
  readonly isDatabaseAway: () => boolean;
  /** Told of every result that is executed. */
  readonly onExecution: (field: string) => void;
}

type Field<Source> = GraphQLFieldConfig<Source, SchemaContext>;

const shared = { broadcastable: true };

const TallyEvent = new GraphQLObjectType<Tally, SchemaContext>({
  name: 'TallyEvent',
  fields: {
    topic: { type: GraphQLString, extensions: shared },
    total: { type: GraphQLInt, extensions: shared },
    padding: {
      type: GraphQLString,
      extensions: shared,
      args: { length: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_tally, { length }) => 'x'.repeat(length),
    },
    language: { type: GraphQLString, extensions: shared, resolve: (_t, _a, { session }) => session.language },
    viewer: { type: GraphQLString, resolve: (_tally, _args, { session }) => session.name },
    wronglyShared: {
      type: GraphQLString,
      extensions: shared,
      resolve: (_tally, _args, { session }) => session.name,
    },
    fault: {
      type: GraphQLString,
      extensions: shared,
      resolve: () => {
        throw new Error('postgres://admin:secret@db');
      },
    },
    fromDatabase: {
      type: GraphQLString,
      extensions: shared,
      resolve: ({ total }, _args, { isDatabaseAway }) => {
        if (isDatabaseAway()) throw new Error('connection refused');
        return `${total}`;
      },
    },
  },
});

const Post = new GraphQLObjectType({
  name: 'Post',
  fields: {
    seq: { type: GraphQLInt, extensions: shared },
    text: { type: GraphQLString, extensions: shared },
  },
});

const tally: Field<unknown> = {
  type: TallyEvent,
  extensions: { room: 'state' },
  args: { of: { type: new GraphQLNonNull(GraphQLID) } },
  subscribe: (_root, { of }, { feed }) => feed.tallies.subscribe(of),
  resolve: (value, _args, { onExecution }) => {
    onExecution('tally');
    return value;
  },
};

const tallies: Field<unknown> = {
  type: TallyEvent,
  extensions: { room: 'state' },
  args: { of: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))) } },
  subscribe: (_root, { of }, { feed }) => feed.tallies.subscribe(of),
  resolve: (value, _args, { onExecution, resultTopic }) => {
    onExecution('tallies');
    if (resultTopic) resultTopic.name = (value as Tally).topic;
    return value;
  },
};

const posted: Field<unknown> = {
  type: Post,
  extensions: { room: 'events' },
  args: { on: { type: new GraphQLNonNull(GraphQLID) }, after: { type: GraphQLInt } },
  subscribe: (_root, { on, after }, { feed }) => feed.posts.subscribe(on, after ?? null),
  resolve: (value, _args, { onExecution }) => {
    onExecution('posted');
    return value;
  },
};

const upTo: Field<unknown> = {
  type: GraphQLInt,
  args: { last: { type: new GraphQLNonNull(GraphQLInt) } },
  subscribe: async function* count(_root, { last }) {
    for (let each = 1; each <= last; each += 1) yield each;
  },
  resolve: (value) => value,
};

const breaksAfterOne: Field<unknown> = {
  type: GraphQLInt,
  subscribe: async function* fault() {
    yield 1;
    throw new Error('postgres://admin:secret@db');
  },
  resolve: (value) => value,
};

const refuses: Field<unknown> = {
  type: GraphQLInt,
  subscribe: () => {
    throw new Error('postgres://admin:secret@db');
  },
};

export const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, SchemaContext>({
    name: 'Query',
    fields: {
      hello: { type: GraphQLString, resolve: () => 'world' },
      me: { type: GraphQLString, resolve: (_root, _args, { session }) => session.name },
      fault: {
        type: GraphQLString,
        resolve: () => {
          throw new Error('postgres://admin:secret@db');
        },
      },
    },
  }),
  mutation: new GraphQLObjectType<unknown, SchemaContext>({
    name: 'Mutation',
    fields: {
      count: {
        type: GraphQLInt,
        args: {
          on: { type: new GraphQLNonNull(GraphQLID) },
          total: { type: new GraphQLNonNull(GraphQLInt) },
        },
        resolve: (_root, { on, total }, { feed }) => {
          feed.count(on, total);
          return total;
        },
      },
    },
  }),
  subscription: new GraphQLObjectType<unknown, SchemaContext>({
    name: 'Subscription',
    fields: { tally, tallies, posted, upTo, breaksAfterOne, refuses },
  }),
});
