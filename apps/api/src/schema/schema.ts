import './error/type.petition-errors.ts';
import './error/type.signing-errors.ts';
import './error/type.validation-error.ts';
import './hub/query.hub.ts';
import './organisation/organisation.petitions.ts';
import './petition/petition.recent-signatures.ts';
import './petition/petition.related-petitions.ts';
import './petition/petition.statistics.ts';
import './petition/query.petition.ts';
import './petition/query.petitions.ts';
import './petition/subscription.related-petitions.ts';
import './scalar/scalars.ts';
import './signature/mutation.confirm-signature.ts';
import './signature/mutation.reject-signature-request.ts';
import './signature/mutation.sign-petition.ts';
import './signature/subscription.signature-count.ts';
import './timeline/subscription.milestone-reached.ts';
import './timeline/subscription.timeline-item-added.ts';
import './timeline/subscription.update-posted.ts';
import { builder } from './builder.ts';

/** The whole API: what the files above have added to the builder. */
export const schema = builder.toSchema();
