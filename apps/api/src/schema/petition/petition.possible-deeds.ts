import {
  CONTACT_MONTHS_DEFAULT,
  isContactForgotten,
  PETITION_DEEDS,
  possibleDeeds,
  refuseEditing,
  refuseModerating,
  refuseTestKey,
  type PetitionDeed,
  type PetitionLife,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

const PetitionDeedEnum = builder.enumType('PetitionDeed', {
  description: "What can be done to a petition's place in its life.",
  values: PETITION_DEEDS,
});

builder.prismaObjectFields(Petition, (t) => ({
  possibleDeeds: t.field({
    type: [PetitionDeedEnum],
    description: 'What whoever asks may do to it now; empty for a visitor.',
    select: {
      id: true,
      creatorId: true,
      organisationId: true,
      status: true,
      outcome: true,
      postedAt: true,
      reviewedAt: true,
      closesAt: true,
      closedAt: true,
      sealedDataKey: true,
    },
    resolve: async (petition, _args, { actor, hub, reader }) => {
      const moderates = refuseModerating(actor) === null;
      const edits = refuseEditing(actor, petition) === null && refuseTestKey(actor, petition.status) === null;
      if (!moderates && !edits) return [];
      const now = new Date();
      const life: PetitionLife = {
        ...petition,
        contactForgotten: isContactForgotten(petition, hub.contactMonths ?? CONTACT_MONTHS_DEFAULT, now),
        // Where a removed one goes back to is not asked here.
        closedBefore: false,
        turnedDownBefore: false,
      };
      const deeds = [
        ...(edits ? possibleDeeds('CREATOR', life, now) : []),
        ...(moderates ? possibleDeeds('MODERATOR', life, now) : []),
      ];
      if (petition.status !== 'DRAFT') return deeds;
      const rejected = () =>
        reader.moderationCase.count({ where: { petitionId: petition.id, decision: 'REJECT' } });
      const reviewed = !moderates && (hub.reviewFirst === true || (await rejected()) > 0);
      const other: PetitionDeed = reviewed ? 'PUBLISH' : 'SUBMIT';
      return deeds.filter((deed) => deed !== other);
    },
  }),
}));
