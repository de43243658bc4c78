import {
  findDecisionMails,
  findManageLinkMails,
  findRequestMails,
  type Database,
  type MailJob,
} from '@groundswell/store';
import type { MailMessage } from '@groundswell/mail';
import { composeDecision } from './compose-decision.ts';
import { composeManageLink } from './compose-manage-link.ts';
import { composeRequestMail } from './compose-request-mail.ts';
import { findAgreedMail } from './find-agreed-mail.ts';
import type { Letterhead } from './letterhead.ts';

/** The message a job stands for; `null` when it no longer has a reader: the request was decided, has expired or was erased. */
export type ComposeMail = (job: MailJob) => MailMessage | null;

/**
 * Look up what `jobs` are about, all at once.
 *
 * @returns writes them one by one, so that one whose data cannot be opened spoils no other
 */
export async function openComposer(
  db: Database,
  letterhead: Letterhead,
  jobs: readonly MailJob[],
  now: Date,
): Promise<ComposeMail> {
  const subjects = (wanted: (kind: MailJob['kind']) => boolean) =>
    jobs.filter(({ kind }) => wanted(kind)).map(({ subject }) => subject);
  const requests = await findRequestMails(
    db,
    subjects((kind) => kind !== 'MANAGE_LINK' && kind !== 'DECISION'),
  );
  const links = await findManageLinkMails(
    db,
    subjects((kind) => kind === 'MANAGE_LINK'),
  );
  const decisions = await findDecisionMails(
    db,
    subjects((kind) => kind === 'DECISION'),
  );
  const agreed = await findAgreedMail(
    db,
    subjects((kind) => kind === 'SIGNATURE_RECEIPT'),
  );

  const requestOf = new Map(requests.map((mail) => [mail.requestId, mail] as const));
  const linkOf = new Map(links.map((mail) => [mail.linkId, mail] as const));
  const decisionOf = new Map(decisions.map((mail) => [mail.caseId, mail] as const));
  return ({ kind, subject }) => {
    if (kind === 'DECISION') {
      const decision = decisionOf.get(subject);
      return decision ? composeDecision(decision, letterhead) : null;
    }
    if (kind === 'MANAGE_LINK') {
      const link = linkOf.get(subject);
      return link && link.expiresAt > now ? composeManageLink(link, letterhead) : null;
    }
    const mail = requestOf.get(subject);
    return mail ? composeRequestMail(kind, mail, agreed.get(subject) ?? [], letterhead, now) : null;
  };
}
