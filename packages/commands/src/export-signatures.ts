import {
  PetitionNotFoundError,
  refuseExporting,
  wholeDaysUntil,
  type NotAllowedError,
} from '@groundswell/domain';
import {
  findConsents,
  findDepartedSignatures,
  findLedgerSignatures,
  findPetitionToExport,
  findRevisionBefore,
  type LedgerSignature,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { recordAudit } from './moderation/record-audit.ts';
import type { PetitionKeys } from './vault/vault.ts';

/** Signatures read at once. */
const PAGE = 1_000;

export interface ExportSignaturesInput {
  readonly petitionId: string;
  /** With name, address and postcode of those who agreed to hear from the petition's organisation. */
  readonly contacts: boolean;
  /** As it stood after this ledger entry; `null` for now. */
  readonly revision: number | null;
}

/** One signature as a file tells it. */
export interface ExportedSignature {
  /** Its place in the petition's ledger. */
  readonly number: number;
  /** The day (UTC) it was confirmed; `null` when high-risk. */
  readonly day: string | null;
  readonly country: string | null;
  /** As its signer shows it; `null` for who is anonymous. */
  readonly shownName: string | null;
  readonly reason: string | null;
  /** Only where contacts were asked for; `null` for who did not agree, or whose data is gone. */
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly postcode: string | null;
  } | null;
}

/** A file's content, read piece by piece as it is sent. */
export interface SignatureExport {
  readonly slug: string;
  /** The last ledger entry in it. */
  readonly revision: number;
  /** What it is to be sealed to; `null` where nothing in it needs it, or the organisation has no key. */
  readonly sealingKey: string | null;
  readonly pages: AsyncIterable<readonly ExportedSignature[]>;
}

/**
 * A petition's counted signatures, for whoever may have them (`refuseExporting`). High-risk petitions: numbers only, up
 * to the last midnight. Contacts are those who agree at the moment their page is read.
 */
export async function exportSignatures(
  { petitionId, contacts, revision }: ExportSignaturesInput,
  ctx: CommandContext,
): Promise<SignatureExport | PetitionNotFoundError | NotAllowedError> {
  return commit<SignatureExport, PetitionNotFoundError | NotAllowedError>(ctx, async (tx) => {
    const petition = await findPetitionToExport(tx, petitionId);
    if (!petition) return new PetitionNotFoundError();
    const refusal = refuseExporting(ctx.actor, petition, contacts);
    if (refusal) return refusal;
    const { slug, highRisk, organisationId, sealedDataKey, organisation, tally } = petition;
    const now = tally?.revision ?? 0;
    const end = highRisk ? await findRevisionBefore(tx, petitionId, wholeDaysUntil(ctx.now())) : now;
    const upTo = Math.min(end, revision ?? end);
    await recordAudit(tx, ctx, {
      action: 'export-signatures',
      petitionId,
      detail: contacts ? 'contacts' : 'shown',
    });

    const opens = contacts && !highRisk && organisationId !== null && sealedDataKey !== null;
    const keys = opens ? ctx.vault.petitionKeys(petitionId, sealedDataKey) : null;
    const book = { petitionId, highRisk, revision: upTo, organisationId, keys };
    const sealingKey = contacts ? (organisation?.sealingKey ?? null) : null;
    return { answer: { slug, revision: upTo, sealingKey, pages: readPages(book, ctx) }, events: [] };
  });
}

interface Book {
  readonly petitionId: string;
  readonly highRisk: boolean;
  readonly revision: number;
  readonly organisationId: string | null;
  /** `null` where no contact is opened. */
  readonly keys: PetitionKeys | null;
}

async function* readPages(
  book: Book,
  { db }: Pick<CommandContext, 'db'>,
): AsyncGenerator<readonly ExportedSignature[]> {
  const { petitionId, revision } = book;
  const departed = await findDepartedSignatures(db, petitionId, revision);
  for (let after = 0; ;) {
    const rows = await findLedgerSignatures(db, petitionId, { after, revision, limit: PAGE });
    const last = rows.at(-1);
    if (!last) return;
    after = last.seq;
    const counted = rows.filter(({ signatureId }) => !departed.has(signatureId));
    const agreed = book.keys ? await agreeing(db, counted, book.organisationId) : new Set<string>();
    yield counted.map((row) => exported(row, book, agreed));
  }
}

/** Whose last word to the organisation is that it may write. */
async function agreeing(
  db: CommandContext['db'],
  rows: readonly LedgerSignature[],
  organisationId: string | null,
): Promise<ReadonlySet<string>> {
  const ids = rows.flatMap(({ signatureId, sealedContact }) => (sealedContact ? [signatureId] : []));
  const said = await findConsents(db, ids);
  return new Set(
    said
      .filter((consent) => consent.given && consent.purpose === 'ORGANISATION_NEWS')
      .filter((consent) => consent.organisationId === organisationId)
      .map(({ requestId }) => requestId),
  );
}

function exported(
  { seq, signatureId, period, country, publicName, publicReason, sealedContact }: LedgerSignature,
  { highRisk, keys }: Book,
  agreed: ReadonlySet<string>,
): ExportedSignature {
  if (highRisk)
    return { number: seq, day: null, country: null, shownName: null, reason: null, contact: null };
  const opened =
    keys && sealedContact && agreed.has(signatureId) ? keys.openContact(signatureId, sealedContact) : null;
  return {
    number: seq,
    day: period.toISOString().slice(0, 10),
    country,
    shownName: publicName,
    reason: publicReason,
    contact: opened && { name: opened.name, email: opened.email, postcode: opened.postcode },
  };
}
