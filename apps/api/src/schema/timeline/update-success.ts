import { builder } from '../builder.ts';
import { CampaignUpdate } from './type.campaign-update.ts';

/** A success type named `name` that shows the update. */
export function updateSuccess(name: string, description: string) {
  return builder.objectRef<{ updateId: string }>(name).implement({
    description,
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      update: t.prismaField({
        type: CampaignUpdate,
        resolve: (query, { updateId }, _args, { reader }) =>
          reader.campaignUpdate.findUniqueOrThrow({ ...query, where: { id: updateId } }),
      }),
    }),
  });
}
