import {
  refuseClosesAt,
  refuseHighRiskChange,
  refuseInput,
  refuseLocale,
  refuseTopics,
  type HighRiskStaysError,
  type ValidationError,
} from '@groundswell/domain';
import {
  findTopicSlugs,
  replacePetitionTopics,
  updatePetitionChoices,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import type { EditablePetition } from '../edit-petition.ts';
import { recordAudit } from '../moderation/record-audit.ts';

/** What a creator chooses for a petition beside its text; what is left out stays. */
export interface PetitionChoices {
  /** The language it is written in; stays once somebody has signed. */
  readonly locale?: string;
  /** Topic slugs. */
  readonly topics?: readonly string[];
  readonly highRisk?: boolean;
  readonly closesAt?: Date | null;
}

interface Chosen extends EditablePetition {
  readonly topics: readonly string[];
  readonly hasSigners: boolean;
}

/** Write topics, language, closing date and whether it is high-risk, where `input` changes them. */
export async function changeChoices(
  tx: Transaction,
  ctx: CommandContext,
  input: PetitionChoices,
  petition: Chosen,
): Promise<ValidationError | HighRiskStaysError | null> {
  const { id } = petition;
  const locale = input.locale ?? petition.locale;
  const highRisk = input.highRisk ?? petition.highRisk;
  const closesAt = input.closesAt === undefined ? petition.closesAt : input.closesAt;
  const redated = closesAt?.getTime() !== petition.closesAt?.getTime();
  const retopiced = input.topics !== undefined && !sameSet(input.topics, petition.topics);

  const refusal =
    refuseHighRiskChange(petition, highRisk) ??
    refuseInput([
      refuseLocale(['locale'], locale),
      locale !== petition.locale && petition.hasSigners
        ? { path: ['locale'], message: 'People have signed it in this language. Start another petition.' }
        : null,
      redated ? refuseClosesAt(closesAt, ctx.now()) : null,
      retopiced ? refuseTopics(input.topics, await findTopicSlugs(tx)) : null,
    ]);
  if (refusal) return refusal;

  if (retopiced) await replacePetitionTopics(tx, id, input.topics);
  if (redated || locale !== petition.locale || highRisk !== petition.highRisk) {
    await updatePetitionChoices(tx, id, { locale, highRisk, closesAt });
  }
  if (highRisk !== petition.highRisk) {
    const detail = highRisk ? 'HIGH_RISK_ON' : 'HIGH_RISK_OFF';
    await recordAudit(tx, ctx, { action: 'update-petition', petitionId: id, detail });
  }
  return null;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
