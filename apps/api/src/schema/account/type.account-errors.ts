import {
  AccountNotFoundError,
  ApiKeyNotFoundError,
  LastAdminError,
  SignInCodeExpiredError,
  SignInCodeWrongError,
  TooManyApiKeysError,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';

builder.objectType(SignInCodeWrongError, {
  name: 'SignInCodeWrongError',
  description: 'Not the code of the newest mail, or nobody asked for one. Alike for every address.',
  interfaces: [UserError],
});

builder.objectType(SignInCodeExpiredError, {
  name: 'SignInCodeExpiredError',
  description: 'The code is older than 10 minutes, or dead after 3 wrong tries.',
  interfaces: [UserError],
});

builder.objectType(AccountNotFoundError, {
  name: 'AccountNotFoundError',
  description: 'There is no such account.',
  interfaces: [UserError],
});

builder.objectType(LastAdminError, {
  name: 'LastAdminError',
  description: 'The hub would be left without an admin.',
  interfaces: [UserError],
});

builder.objectType(ApiKeyNotFoundError, {
  name: 'ApiKeyNotFoundError',
  description: 'There is no such key.',
  interfaces: [UserError],
});

builder.objectType(TooManyApiKeysError, {
  name: 'TooManyApiKeysError',
  description: 'The organisation has as many keys as it can have.',
  interfaces: [UserError],
});
