import { refuseSigning } from '@groundswell/domain';
import type { SigningForm as Form } from '../../abuse/abuse-guard.ts';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

const SigningForm = builder.objectRef<Form>('SigningForm').implement({
  description: 'What a form for signing sends along with what its reader typed.',
  fields: (t) => ({
    stamp: t.exposeString('stamp', { description: 'When the form was made, signed; for `formStamp`.' }),
    challenge: t.exposeString('challenge', {
      nullable: true,
      description:
        'While very many sign at once: a challenge for ALTCHA (JSON), to be solved for `proofOfWork` within the hour. A signature without it is taken all the same, and looked at by a person before it counts.',
    }),
  }),
});

builder.prismaObjectFields(Petition, (t) => ({
  signingForm: t.field({
    type: SigningForm,
    nullable: true,
    description: 'For who shows a form for signing now; null while the petition takes no signatures.',
    select: { id: true, status: true, closesAt: true },
    resolve: (petition, _args, { guard, client }) =>
      refuseSigning(petition, new Date()) ? null : guard.signingForm(petition.id, client),
  }),
}));
