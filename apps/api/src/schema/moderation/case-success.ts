import { builder } from '../builder.ts';
import { ModerationCase } from './type.moderation-case.ts';

/** A success type named `name` that shows the case it was about. */
export function caseSuccess(name: string, description: string) {
  return builder.objectRef<{ caseId: string }>(name).implement({
    description,
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      case: t.prismaField({
        type: ModerationCase,
        resolve: (query, { caseId }, _args, { reader }) =>
          reader.moderationCase.findUniqueOrThrow({ ...query, where: { id: caseId } }),
      }),
    }),
  });
}
