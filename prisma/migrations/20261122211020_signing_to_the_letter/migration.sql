-- CreateEnum
CREATE TYPE "SignatureState" AS ENUM ('COUNTED', 'HELD', 'WITHDRAWN', 'VOIDED');

-- CreateEnum
CREATE TYPE "Suspicion" AS ENUM ('HONEYPOT', 'TOO_FAST', 'ADDRESS_BURST', 'NO_PROOF_OF_WORK', 'DISPOSABLE_DOMAIN');

-- CreateEnum
CREATE TYPE "ConsentAction" AS ENUM ('GIVEN', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ConsentChannel" AS ENUM ('SIGNING_FORM', 'SUPPORTER_PAGE', 'ONE_CLICK', 'ERASURE');

-- CreateEnum
CREATE TYPE "PaperBatchState" AS ENUM ('ENTERED', 'APPROVED', 'REJECTED');

-- CreateEnum
CREATE TYPE "SignatureReviewKind" AS ENUM ('RELEASE', 'VOID');

-- CreateEnum
CREATE TYPE "SignatureReviewState" AS ENUM ('RUNNING', 'DONE', 'CANCELLED');

-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'SIGNATURE_RECEIPT';
ALTER TYPE "MailKind" ADD VALUE 'MANAGE_LINK';

-- DropForeignKey
ALTER TABLE "SignatureEvent" DROP CONSTRAINT "SignatureEvent_signatureId_fkey";

-- DropForeignKey
ALTER TABLE "Consent" DROP CONSTRAINT "Consent_petitionId_fkey";

-- DropForeignKey
ALTER TABLE "Consent" DROP CONSTRAINT "Consent_requestId_fkey";

-- DropForeignKey
ALTER TABLE "Consent" DROP CONSTRAINT "Consent_organisationId_fkey";

-- DropIndex
DROP INDEX "SignatureEvent_signatureId_idx";

-- AlterTable
ALTER TABLE "Petition" ADD COLUMN     "closedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "SignatureRequest" ADD COLUMN     "codeAttempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "held" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "suspicions" "Suspicion"[];

-- AlterTable
ALTER TABLE "Signature" ADD COLUMN     "nameDisplay" "NameDisplay" NOT NULL DEFAULT 'ANONYMOUS',
ADD COLUMN     "state" "SignatureState" NOT NULL DEFAULT 'COUNTED',
ADD COLUMN     "suspicions" "Suspicion"[];

-- AlterTable
ALTER TABLE "SignatureEvent" ADD COLUMN     "paperBatchId" UUID;

-- DropForeignKey
ALTER TABLE "OutboxMail" DROP CONSTRAINT "OutboxMail_requestId_fkey";

-- DropIndex
DROP INDEX "OutboxMail_dueAt_idx";

-- DropIndex
DROP INDEX "OutboxMail_requestId_idx";

-- AlterTable
ALTER TABLE "OutboxMail" DROP COLUMN "attempts",
DROP COLUMN "dueAt",
ADD COLUMN     "manageLinkId" UUID,
ALTER COLUMN "requestId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "HeldSignature" (
    "signatureId" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "heldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HeldSignature_pkey" PRIMARY KEY ("signatureId")
);

-- CreateTable
CREATE TABLE "SignatureReview" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "kind" "SignatureReviewKind" NOT NULL,
    "state" "SignatureReviewState" NOT NULL DEFAULT 'RUNNING',
    "reasonCode" TEXT,
    "heldOnly" BOOLEAN NOT NULL,
    "suspicions" "Suspicion"[],
    "signedFrom" TIMESTAMPTZ(3),
    "signedTo" TIMESTAMPTZ(3),
    "total" INTEGER NOT NULL,
    "decided" INTEGER NOT NULL DEFAULT 0,
    "lastSignatureId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignatureReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperBatch" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "PaperBatchState" NOT NULL DEFAULT 'ENTERED',
    "count" INTEGER NOT NULL,
    "note" TEXT,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PaperBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperSheet" (
    "petitionId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "batchId" UUID NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "paper_sheet_counted_once" PRIMARY KEY ("petitionId","number")
);

-- CreateTable
CREATE TABLE "ConsentEntry" (
    "id" BIGSERIAL NOT NULL,
    "petitionId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "organisationId" UUID,
    "purpose" "ConsentPurpose" NOT NULL,
    "action" "ConsentAction" NOT NULL,
    "channel" "ConsentChannel" NOT NULL,
    "textVersion" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsentEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ManageLink" (
    "id" UUID NOT NULL,
    "addressKey" BYTEA NOT NULL,
    "sealedAddress" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ManageLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HeldSignature_petitionId_signatureId_idx" ON "HeldSignature"("petitionId", "signatureId");

-- CreateIndex
CREATE INDEX "SignatureReview_state_idx" ON "SignatureReview"("state");

-- CreateIndex
CREATE INDEX "SignatureReview_petitionId_idx" ON "SignatureReview"("petitionId");

-- CreateIndex
CREATE UNIQUE INDEX "paper_batch_one_per_number" ON "PaperBatch"("petitionId", "number");

-- CreateIndex
CREATE INDEX "PaperSheet_batchId_idx" ON "PaperSheet"("batchId");

-- CreateIndex
CREATE INDEX "ConsentEntry_requestId_idx" ON "ConsentEntry"("requestId");

-- CreateIndex
CREATE INDEX "ConsentEntry_petitionId_purpose_idx" ON "ConsentEntry"("petitionId", "purpose");

-- CreateIndex
CREATE INDEX "ManageLink_addressKey_createdAt_idx" ON "ManageLink"("addressKey", "createdAt");

-- CreateIndex
CREATE INDEX "ManageLink_expiresAt_idx" ON "ManageLink"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "paper_batch_counted_once" ON "SignatureEvent"("paperBatchId") WHERE ("paperBatchId" IS NOT NULL);

-- AddForeignKey
ALTER TABLE "HeldSignature" ADD CONSTRAINT "HeldSignature_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeldSignature" ADD CONSTRAINT "HeldSignature_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureReview" ADD CONSTRAINT "SignatureReview_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureReview" ADD CONSTRAINT "SignatureReview_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureEvent" ADD CONSTRAINT "SignatureEvent_paperBatchId_fkey" FOREIGN KEY ("paperBatchId") REFERENCES "PaperBatch"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperBatch" ADD CONSTRAINT "PaperBatch_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperBatch" ADD CONSTRAINT "PaperBatch_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperBatch" ADD CONSTRAINT "PaperBatch_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSheet" ADD CONSTRAINT "PaperSheet_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSheet" ADD CONSTRAINT "PaperSheet_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "PaperBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEntry" ADD CONSTRAINT "ConsentEntry_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEntry" ADD CONSTRAINT "ConsentEntry_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "SignatureRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEntry" ADD CONSTRAINT "ConsentEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- What was agreed to so far becomes the beginning of the consent ledger.
INSERT INTO "ConsentEntry" ("petitionId", "requestId", "organisationId", "purpose", "action", "channel", "textVersion", "at")
SELECT "petitionId", "requestId", "organisationId", "purpose", 'GIVEN', 'SIGNING_FORM', "textVersion", "givenAt"
FROM "Consent" ORDER BY "givenAt", "id";

-- DropTable
DROP TABLE "Consent";

-- Petitions that were closed before this was kept.
UPDATE "Petition" p SET "closedAt" = t."at" FROM "TimelineItem" t WHERE t."petitionId" = p."id" AND t."kind" = 'CLOSED';

-- How a name is shown moves with the contact data from now on.
UPDATE "Signature" s SET "nameDisplay" = r."nameDisplay" FROM "SignatureRequest" r WHERE r."id" = s."id";

-- A request is marked once when it is confirmed, a tally with every batch. Room on their pages lets the new
-- version of a row stay on its page, with no new entry in any index (measured: batches of 500 confirmations).
ALTER TABLE "SignatureRequest" SET (fillfactor = 70);
ALTER TABLE "SignatureTally" SET (fillfactor = 30);

-- A ledger is only ever added to. Rows go when what they are about is gone, and no sooner.
CREATE FUNCTION "refuse_change_of_ledger"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM "Petition" WHERE "id" = OLD."petitionId") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "signature_event_append_only" BEFORE UPDATE OR DELETE ON "SignatureEvent"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_ledger"();

CREATE FUNCTION "refuse_change_of_consent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM "SignatureRequest" WHERE "id" = OLD."requestId") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "consent_entry_append_only" BEFORE UPDATE OR DELETE ON "ConsentEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_consent"();

-- What waited for a moderator was never counted: taking it back or voiding it is an entry that moves nothing.
ALTER TABLE "SignatureEvent" DROP CONSTRAINT "signature_event_counts";
ALTER TABLE "SignatureEvent" ADD CONSTRAINT "signature_event_counts"
CHECK ("seq" > 0 AND ("delta" <> 0 OR "kind"::text IN ('WITHDRAWN', 'VOIDED')));
