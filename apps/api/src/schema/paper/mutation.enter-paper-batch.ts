import { enterPaperBatch } from '@groundswell/commands';
import {
  BATCH_SHEETS_MAX,
  NotAllowedError,
  PetitionNotFoundError,
  PetitionNotOpenError,
  SheetAlreadyEnteredError,
  SHEET_COUNT_MAX,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { paperBatchSuccess } from './paper-batch-success.ts';

const PaperSheetInput = builder.inputType('PaperSheetInput', {
  fields: (t) => ({
    number: t.string({ required: true, description: 'As printed on the sheet.' }),
    count: t.int({ required: true, description: `Signatures on it, 1 to ${SHEET_COUNT_MAX}.` }),
  }),
});

const EnterPaperBatchInput = builder.inputType('EnterPaperBatchInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    sheets: t.field({
      type: [PaperSheetInput],
      required: true,
      description: `1 to ${BATCH_SHEETS_MAX} sheets.`,
    }),
    note: t.string({ description: 'For those who check it, at most 300 characters.' }),
  }),
});

const EnterPaperBatchSuccess = paperBatchSuccess(
  'EnterPaperBatchSuccess',
  'The sheets are entered, and count once somebody else has approved them.',
);

builder.mutationField('enterPaperBatch', (t) =>
  t.errorUnionField({
    description: "Enter signed sheets. For the petition's creator and members of its organisation.",
    types: [
      EnterPaperBatchSuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      PetitionNotOpenError,
      SheetAlreadyEnteredError,
    ],
    union: { name: 'EnterPaperBatchResult' },
    args: { input: t.arg({ type: EnterPaperBatchInput, required: true }) },
    resolve: (_root, { input: { petition, sheets, note } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      return run(enterPaperBatch, { petitionId, sheets, note: note ?? null });
    },
  }),
);
