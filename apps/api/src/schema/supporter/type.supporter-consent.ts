import type { Consent, ConsentRecordRow } from '@groundswell/store';
import { builder } from '../builder.ts';
import { Organisation } from '../organisation/type.organisation.ts';
import { ConsentPurpose } from '../signature/enums.ts';
import { organisationById } from './organisation-by-id.ts';

const ConsentAction = builder.enumType('ConsentAction', {
  description: 'A box ticked, or taken back.',
  values: ['GIVEN', 'WITHDRAWN'] as const,
});

const ConsentChannel = builder.enumType('ConsentChannel', {
  description:
    "Where it was said: on the signing form, on the supporter's own page, by the one-click button of a mail program, or by erasing or withdrawing.",
  values: ['SIGNING_FORM', 'SUPPORTER_PAGE', 'ONE_CLICK', 'ERASURE'] as const,
});

export const SupporterConsent = builder.objectRef<Consent>('SupporterConsent').implement({
  description: 'What holds now about one kind of mail.',
  fields: (t) => ({
    organisation: t.prismaField({
      type: Organisation,
      nullable: true,
      description: 'Whose news; null for updates of the petition.',
      resolve: (query, { organisationId }, _args, { reader }) =>
        organisationById(query, organisationId, reader),
    }),
    purpose: t.expose('purpose', { type: ConsentPurpose }),
    given: t.exposeBoolean('given'),
    textVersion: t.exposeString('textVersion', { description: 'Which wording was on the screen.' }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

export const ConsentRecord = builder.objectRef<ConsentRecordRow>('ConsentRecord').implement({
  description: 'One line of the consent ledger, which is only ever added to.',
  fields: (t) => ({
    organisation: t.prismaField({
      type: Organisation,
      nullable: true,
      description: 'Whose news; null for updates of the petition.',
      resolve: (query, { organisationId }, _args, { reader }) =>
        organisationById(query, organisationId, reader),
    }),
    purpose: t.expose('purpose', { type: ConsentPurpose }),
    action: t.expose('action', { type: ConsentAction }),
    channel: t.expose('channel', { type: ConsentChannel }),
    textVersion: t.exposeString('textVersion', { description: 'Which wording was on the screen.' }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});
