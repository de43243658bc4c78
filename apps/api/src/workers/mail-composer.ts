import type { Contact, Vault } from '@groundswell/commands';
import { alreadySignedMail, confirmationMail, type MailMessage } from '@groundswell/mail';
import { findRequestMails, type Database, type MailJob, type RequestMail } from '@groundswell/store';

/** What every message of the hub says of it. */
export interface Letterhead {
  readonly vault: Vault;
  readonly hubName: string;
  readonly origin: string;
}

/**
 * The messages `jobs` stand for, in their order; `null` for those that no longer have a reader: the
 * request was decided, has expired or was erased.
 */
export async function composeMails(
  db: Database,
  letterhead: Letterhead,
  jobs: readonly MailJob[],
  now: Date,
): Promise<readonly (MailMessage | null)[]> {
  const requests = new Map(
    (
      await findRequestMails(
        db,
        jobs.map(({ subject }) => subject),
      )
    ).map((mail) => [mail.requestId, mail] as const),
  );
  return jobs.map(({ kind, subject }) => {
    const mail = requests.get(subject);
    return mail && isWanted(kind, mail, now) ? compose(kind, mail, letterhead) : null;
  });
}

function isWanted(kind: MailJob['kind'], { confirmedAt, expiresAt }: RequestMail, now: Date): boolean {
  return confirmedAt === null && expiresAt > now && kind !== 'SIGNATURE_RECEIPT';
}

function compose(
  kind: MailJob['kind'],
  mail: RequestMail,
  { vault, hubName, origin }: Letterhead,
): MailMessage {
  const contact: Contact = vault
    .petitionKeys(mail.petitionId, mail.sealedDataKey)
    .openContact(mail.requestId, mail.sealedContact);
  const common = {
    id: `${kind.toLowerCase().replaceAll('_', '-')}-${mail.requestId}`,
    to: contact.email,
    locale: mail.locale,
    hubName,
    hubUrl: origin,
    petitionTitle: mail.title,
  };
  if (kind === 'ALREADY_SIGNED') {
    return alreadySignedMail({
      ...common,
      petitionUrl: `${origin}/petitions/${encodeURIComponent(mail.slug)}`,
    });
  }
  return confirmationMail({
    ...common,
    name: contact.name,
    confirmUrl: `${origin}/confirm/${vault.requestToken(mail.requestId)}`,
    expiresAt: mail.expiresAt,
  });
}
