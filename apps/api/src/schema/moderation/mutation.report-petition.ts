import { reportPetition } from '@groundswell/commands';
import { PetitionNotFoundError, RateLimitedError, ValidationError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionSuccess } from '../petition/petition-success.ts';
import { ReportReasonEnum } from './case-enums.ts';

const ReportPetitionInput = builder.inputType('ReportPetitionInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    reason: t.field({ type: ReportReasonEnum, required: true }),
    details: t.string({ description: 'At most 1000 characters. The reason OTHER needs them.' }),
  }),
});

const ReportPetitionSuccess = petitionSuccess(
  'ReportPetitionSuccess',
  'A moderator will look at it. Who reported is not kept.',
);

builder.mutationField('reportPetition', (t) =>
  t.errorUnionField({
    description:
      'Tell the moderators what is wrong with a petition. For everybody; nothing is kept of who it was.',
    types: [ReportPetitionSuccess, ValidationError, PetitionNotFoundError, RateLimitedError],
    union: { name: 'ReportPetitionResult' },
    args: { input: t.arg({ type: ReportPetitionInput, required: true }) },
    resolve: async (_root, { input: { petition, reason, details } }, { run, guard, client }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      return (
        (await guard.refuse('reportPetition', client)) ??
        run(reportPetition, { petitionId, reason, details: details ?? null })
      );
    },
  }),
);
