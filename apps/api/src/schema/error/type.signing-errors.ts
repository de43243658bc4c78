import {
  AgeConsentRequiredError,
  AlreadySignedError,
  ConfirmationExpiredError,
  RateLimitedError,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from './type.user-error.ts';

builder.objectType(AgeConsentRequiredError, {
  name: 'AgeConsentRequiredError',
  description: 'Neither of age nor allowed by a parent or guardian.',
  interfaces: [UserError],
  fields: (t) => ({
    ageLimit: t.exposeInt('ageLimit', {
      description: 'The age in years from which a person signs for themselves.',
    }),
  }),
});

builder.objectType(AlreadySignedError, {
  name: 'AlreadySignedError',
  description: 'The owner of the mailbox has signed this petition. Shown only to who proved to be them.',
  interfaces: [UserError],
});

builder.objectType(ConfirmationExpiredError, {
  name: 'ConfirmationExpiredError',
  description: 'The link is too old, was turned down, or never was one of ours.',
  interfaces: [UserError],
});

builder.objectType(RateLimitedError, {
  name: 'RateLimitedError',
  description: 'Too much at once. Nothing was done; the same request is welcome again later.',
  interfaces: [UserError],
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'When to come back, in seconds.' }),
  }),
});
