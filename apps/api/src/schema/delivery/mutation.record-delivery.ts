import { recordDelivery } from '@groundswell/commands';
import {
  DELIVERY_NOTE_MAX,
  IllegalTransitionError,
  NotAllowedError,
  PetitionNotFoundError,
  RECIPIENT_MAX,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { Delivery } from './type.delivery.ts';

const RecordDeliveryInput = builder.inputType('RecordDeliveryInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    recipient: t.string({ required: true, description: `Who took it, at most ${RECIPIENT_MAX} characters.` }),
    note: t.string({ description: `For everybody to read, at most ${DELIVERY_NOTE_MAX} characters.` }),
    deliveredOn: t.field({
      type: 'DateTime',
      required: true,
      description: 'The day (UTC), from its publication until today.',
    }),
  }),
});

const RecordDeliverySuccess = builder
  .objectRef<{ readonly petitionId: string; readonly deliveryId: string }>('RecordDeliverySuccess')
  .implement({
    description: 'The delivery is kept with its count, and on the timeline.',
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      delivery: t.prismaField({
        type: Delivery,
        resolve: (query, { deliveryId }, _args, { reader }) =>
          reader.delivery.findUniqueOrThrow({ ...query, where: { id: deliveryId } }),
      }),
      petition: t.prismaField({
        type: Petition,
        resolve: (query, { petitionId }, _args, { reader }, info) =>
          petitionById(query, petitionId, reader, info),
      }),
    }),
  });

builder.mutationField('recordDelivery', (t) =>
  t.errorUnionField({
    description:
      'Keep that a petition was handed over, with its count of this moment (of high-risk petitions: of the last midnight). It is told on the timeline; the outcome becomes DELIVERED where none was declared.',
    types: [
      RecordDeliverySuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      IllegalTransitionError,
    ],
    union: { name: 'RecordDeliveryResult' },
    args: { input: t.arg({ type: RecordDeliveryInput, required: true }) },
    resolve: (_root, { input }, { run }) => {
      const petitionId = idOf('Petition', input.petition);
      if (petitionId === null) return new PetitionNotFoundError();
      const deliveredOn = new Date(new Date(input.deliveredOn).setUTCHours(0, 0, 0, 0));
      return run(recordDelivery, {
        petitionId,
        deliveredOn,
        recipient: input.recipient,
        note: input.note ?? null,
      });
    },
  }),
);
