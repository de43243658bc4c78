import { supporterRecord, type SupporterRecord } from '@groundswell/commands';
import { builder } from '../builder.ts';
import { SupporterRequestType } from './type.supporter-request.ts';
import { SupporterSignatureType } from './type.supporter-signature.ts';

/** What finding somebody's signatures costs in points: every petition of the hub is tried. */
const SEARCH_COST = 500;
/** Signatures a supporter is taken to have, where the cost of reading them is reckoned. */
const SIGNATURES = 20;

const SupporterRecordType = builder.objectRef<SupporterRecord>('SupporterRecord').implement({
  description: 'Everything the hub holds about the owner of one mailbox. What a data export is made of.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address the link was sent to.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When the link stops working.' }),
    signatures: t.field({
      type: [SupporterSignatureType],
      description: 'Newest first.',
      complexity: { field: 1, multiplier: SIGNATURES },
      resolve: ({ signatures }) => [...signatures],
    }),
    requests: t.field({
      type: [SupporterRequestType],
      description: 'What waits for confirmation or was turned down, newest first.',
      resolve: ({ requests }) => [...requests],
    }),
  }),
});

builder.queryField('supporter', (t) =>
  t.field({
    type: SupporterRecordType,
    nullable: true,
    description:
      'What the holder of a mailed link signed and agreed to; null when the link is old or not ours.',
    args: { token: t.arg.string({ required: true, description: 'From the link in the mail.' }) },
    complexity: SEARCH_COST,
    resolve: (_root, { token }, { run }) => run(supporterRecord, { token }),
  }),
);
