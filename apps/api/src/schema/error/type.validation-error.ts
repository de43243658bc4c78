import { ValidationError, type ValidationIssue } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from './type.user-error.ts';

const ValidationIssueType = builder.objectRef<ValidationIssue>('ValidationIssue').implement({
  description: 'One thing wrong with one input field.',
  fields: (t) => ({
    path: t.stringList({
      description: 'The field, from the top: ["input", "email"].',
      resolve: ({ path }) => ['input', ...path],
    }),
    message: t.exposeString('message', {
      description: 'What is wrong, with the limit, for the person who typed it.',
    }),
  }),
});

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'Input that breaks a limit. Every field that does is named.',
  interfaces: [UserError],
  fields: (t) => ({ issues: t.field({ type: [ValidationIssueType], resolve: ({ issues }) => [...issues] }) }),
});
