import {
  DataErasedError,
  ManageLinkExpiredError,
  NamesHiddenError,
  SignatureNotFoundError,
  WithdrawalLinkUnknownError,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';

builder.objectType(ManageLinkExpiredError, {
  name: 'ManageLinkExpiredError',
  description:
    "The link to a supporter's own page is too old, was ended by an erasure, or never was one of ours.",
  interfaces: [UserError],
});

builder.objectType(WithdrawalLinkUnknownError, {
  name: 'WithdrawalLinkUnknownError',
  description: 'The link is not one from a receipt of this hub, or its signature is gone.',
  interfaces: [UserError],
});

builder.objectType(SignatureNotFoundError, {
  name: 'SignatureNotFoundError',
  description: 'The owner of this mailbox has no such signature, or has withdrawn it.',
  interfaces: [UserError],
});

builder.objectType(DataErasedError, {
  name: 'DataErasedError',
  description: 'The data of this signature was erased: there is no name to show and no address to write to.',
  interfaces: [UserError],
});

builder.objectType(NamesHiddenError, {
  name: 'NamesHiddenError',
  description: 'The petition is high-risk and shows no names.',
  interfaces: [UserError],
});
