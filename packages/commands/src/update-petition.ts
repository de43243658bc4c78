import {
  DomainError,
  EditedMeanwhileError,
  refuseTextChange,
  type HighRiskStaysError,
  type PetitionNotEditableError,
  type ValidationError,
} from '@groundswell/domain';
import { findPetitionTopics, hasSigners } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { changeChoices, type PetitionChoices } from './drafting/change-choices.ts';
import { changeText, type TextChange } from './drafting/change-text.ts';
import { petitionEdition } from './drafting/petition-edition.ts';
import { editPetition } from './edit-petition.ts';

/** A change of what a petition says and how it is run; what is left out stays. */
export interface UpdatePetitionInput extends TextChange, PetitionChoices {
  readonly petitionId: string;
  /** The edition the change was made from (`petitionEdition`); left out, it overwrites what is there. */
  readonly basedOn?: string;
}

type Refusal = ValidationError | PetitionNotEditableError | EditedMeanwhileError | HighRiskStaysError;

/**
 * Change a petition. Until somebody signs or asks to, its text is changed in place; after that the
 * next version is written, and signers see that it changed, and when.
 */
export function updatePetition(input: UpdatePetitionInput, ctx: CommandContext) {
  const { petitionId, basedOn } = input;
  return editPetition<{ petitionId: string }, Refusal>(petitionId, ctx, async (tx, row) => {
    const ended = refuseTextChange(row.status);
    if (ended) return ended;
    const topics = await findPetitionTopics(tx, petitionId);
    if (basedOn !== undefined && basedOn !== petitionEdition({ ...row, topics })) {
      return new EditedMeanwhileError();
    }

    const petition = { ...row, topics, hasSigners: await hasSigners(tx, petitionId) };
    const refusal = await changeChoices(tx, ctx, input, petition);
    if (refusal) return refusal;
    const events = await changeText(tx, ctx, input, petition);
    return events instanceof DomainError ? events : { answer: { petitionId }, events };
  });
}
