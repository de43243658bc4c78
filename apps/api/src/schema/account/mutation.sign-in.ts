import {
  DomainError,
  RateLimitedError,
  SignInCodeExpiredError,
  SignInCodeWrongError,
} from '@groundswell/domain';
import type { OpenedSession } from '../../auth/sign-in-desk.ts';
import { builder } from '../builder.ts';
import { Viewer, type ViewerActor } from './type.viewer.ts';

interface SignedIn extends OpenedSession {
  readonly viewer: ViewerActor;
}

const SignInSuccess = builder.objectRef<SignedIn>('SignInSuccess').implement({
  description: 'A session.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    token: t.exposeString('token', {
      description:
        'Shows the session, as `Authorization: Bearer …` or the cookie gsw_session, which the pages set. Keep it where no script of a page can read it.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'When it ends unless it is used before; each use in time gives it 30 more days.',
    }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether the account was made just now.' }),
    viewer: t.expose('viewer', { type: Viewer }),
  }),
});

const SignInInput = builder.inputType('SignInInput', {
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address the code was mailed to.' }),
    code: t.string({ required: true, description: 'The six digits of the mail; spaces do not matter.' }),
    locale: t.field({
      type: 'Locale',
      description: "The language of a new account; the reader's when left out.",
    }),
  }),
});

builder.mutationField('signIn', (t) =>
  t.errorUnionField({
    description: 'Open a session with a mailed code. An address that has no account gets one.',
    types: [SignInSuccess, SignInCodeWrongError, SignInCodeExpiredError, RateLimitedError],
    union: { name: 'SignInResult' },
    args: { input: t.arg({ type: SignInInput, required: true }) },
    resolve: async (_root, { input }, { desk, actors, client, locale }) => {
      const opened = await desk.signIn(input, { client, locale: input.locale ?? locale });
      if (opened instanceof DomainError) return opened;
      const viewer = await actors.of({ secret: opened.token, isDeliberate: true });
      if (viewer.kind !== 'account') throw new Error(`signIn: actor is ${viewer.kind}, expected account`);
      return { ...opened, viewer };
    },
  }),
);
