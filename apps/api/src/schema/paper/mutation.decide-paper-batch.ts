import { decidePaperBatch } from '@groundswell/commands';
import {
  NotAllowedError,
  PAPER_DECISIONS,
  PaperBatchDecidedError,
  PaperBatchNotFoundError,
  PetitionNotOpenError,
  SecondPersonNeededError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { paperBatchSuccess } from './paper-batch-success.ts';

const PaperDecisionEnum = builder.enumType('PaperDecision', {
  description: 'APPROVE counts the batch; REJECT frees its sheets to be entered again.',
  values: PAPER_DECISIONS,
});

const DecidePaperBatchInput = builder.inputType('DecidePaperBatchInput', {
  fields: (t) => ({
    batch: t.id({ required: true }),
    decision: t.field({ type: PaperDecisionEnum, required: true }),
  }),
});

const DecidePaperBatchSuccess = paperBatchSuccess('DecidePaperBatchSuccess', 'The batch is decided.');

builder.mutationField('decidePaperBatch', (t) =>
  t.errorUnionField({
    description: 'Approve or reject a batch of paper signatures. Who entered it may only reject it.',
    types: [
      DecidePaperBatchSuccess,
      NotAllowedError,
      SecondPersonNeededError,
      PaperBatchNotFoundError,
      PaperBatchDecidedError,
      PetitionNotOpenError,
    ],
    union: { name: 'DecidePaperBatchResult' },
    args: { input: t.arg({ type: DecidePaperBatchInput, required: true }) },
    resolve: (_root, { input: { batch, decision } }, { run }) => {
      const batchId = idOf('PaperBatch', batch);
      if (batchId === null) return new PaperBatchNotFoundError();
      return run(decidePaperBatch, { batchId, decision });
    },
  }),
);
