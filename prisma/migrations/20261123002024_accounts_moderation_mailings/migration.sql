-- Similar words are found by their trigrams. Trusted since PostgreSQL 13: the owner of a database may add it.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('PETITIONS_READ', 'PETITIONS_WRITE', 'UPDATES_WRITE', 'SIGNATURES_CREATE', 'SIGNATURES_READ', 'CONTACTS_READ', 'WEBHOOKS_MANAGE');

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('SPAM', 'HATE', 'VIOLENCE', 'PERSONAL_DATA', 'FALSE_INFORMATION', 'OTHER');

-- CreateEnum
CREATE TYPE "ModerationKind" AS ENUM ('PETITION', 'UPDATE', 'MAILING', 'REPORT', 'HELD_SIGNATURES', 'APPEAL');

-- CreateEnum
CREATE TYPE "ModerationDecision" AS ENUM ('APPROVE', 'REJECT', 'REMOVE', 'RESTORE', 'DISMISS');

-- CreateEnum
CREATE TYPE "MailingState" AS ENUM ('AWAITING_APPROVAL', 'SENDING', 'DONE', 'REFUSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MailingRecipientState" AS ENUM ('QUEUED', 'SENT', 'SKIPPED', 'FAILED');

-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'DECISION';

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "emailVerified" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "image" TEXT,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ALTER COLUMN "locale" SET DEFAULT 'en';

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "sealingKey" TEXT;

-- AlterTable
ALTER TABLE "Petition" ADD COLUMN     "reviewedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "PetitionText" ADD COLUMN     "imageId" UUID;

-- AlterTable
ALTER TABLE "SignatureRequest" ADD COLUMN     "textVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Signature" ADD COLUMN     "textVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "SignatureEvent" ADD COLUMN     "textVersion" INTEGER;

-- AlterTable
ALTER TABLE "CampaignUpdate" ADD COLUMN     "imageId" UUID;

-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "caseId" UUID;

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInCode" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "scopes" "ApiScope"[],
    "test" BOOLEAN NOT NULL DEFAULT false,
    "allowedOrigins" TEXT[],
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedOn" DATE,

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Image" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "petitionId" UUID,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mailing" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "updateId" UUID NOT NULL,
    "state" "MailingState" NOT NULL,
    "total" INTEGER NOT NULL,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mailing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailingRecipient" (
    "mailingId" UUID NOT NULL,
    "signatureId" UUID NOT NULL,
    "state" "MailingRecipientState" NOT NULL DEFAULT 'QUEUED',

    CONSTRAINT "MailingRecipient_pkey" PRIMARY KEY ("mailingId","signatureId")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "textId" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "note" TEXT,
    "online" INTEGER NOT NULL,
    "paper" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID NOT NULL,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "reason" "ReportReason" NOT NULL,
    "details" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" UUID NOT NULL,
    "kind" "ModerationKind" NOT NULL,
    "petitionId" UUID NOT NULL,
    "updateId" UUID,
    "mailingId" UUID,
    "appealOfId" UUID,
    "statement" TEXT,
    "appealedById" UUID,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedById" UUID,
    "claimedAt" TIMESTAMPTZ(3),
    "decision" "ModerationDecision",
    "reasonCode" TEXT,
    "publicNote" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "petitionId" UUID,
    "subjectId" UUID,
    "detail" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerFold" (
    "petitionId" UUID NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LedgerFold_pkey" PRIMARY KEY ("petitionId")
);

-- CreateTable
CREATE TABLE "PeriodFold" (
    "petitionId" UUID NOT NULL,
    "period" TIMESTAMPTZ(3) NOT NULL,
    "confirmed" INTEGER NOT NULL DEFAULT 0,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "paper" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PeriodFold_pkey" PRIMARY KEY ("petitionId","period")
);

-- CreateTable
CREATE TABLE "CountryFold" (
    "petitionId" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CountryFold_pkey" PRIMARY KEY ("petitionId","country")
);

-- CreateTable
CREATE TABLE "SourceFold" (
    "petitionId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SourceFold_pkey" PRIMARY KEY ("petitionId","source")
);

-- CreateTable
CREATE TABLE "TextFold" (
    "petitionId" UUID NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TextFold_pkey" PRIMARY KEY ("petitionId","textVersion")
);

-- CreateTable
CREATE TABLE "RequestFold" (
    "petitionId" UUID NOT NULL,
    "period" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "requests" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RequestFold_pkey" PRIMARY KEY ("petitionId","period","source")
);

-- CreateIndex
CREATE UNIQUE INDEX "session_one_per_token" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "SignInCode_identifier_idx" ON "SignInCode"("identifier");

-- CreateIndex
CREATE INDEX "SignInCode_expiresAt_idx" ON "SignInCode"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_one_per_secret" ON "ApiKey"("secretHash");

-- CreateIndex
CREATE INDEX "ApiKey_organisationId_idx" ON "ApiKey"("organisationId");

-- CreateIndex
CREATE INDEX "Image_ownerId_idx" ON "Image"("ownerId");

-- CreateIndex
CREATE INDEX "Image_petitionId_idx" ON "Image"("petitionId");

-- CreateIndex
CREATE UNIQUE INDEX "mailing_one_per_update" ON "Mailing"("updateId");

-- CreateIndex
CREATE INDEX "Mailing_petitionId_createdAt_idx" ON "Mailing"("petitionId", "createdAt");

-- CreateIndex
CREATE INDEX "mailing_under_way" ON "Mailing"("state") WHERE ("state" = 'SENDING');

-- CreateIndex
CREATE INDEX "mailing_recipient_waiting" ON "MailingRecipient"("mailingId", "signatureId") WHERE ("state" = 'QUEUED');

-- CreateIndex
CREATE INDEX "Delivery_petitionId_deliveredAt_idx" ON "Delivery"("petitionId", "deliveredAt");

-- CreateIndex
CREATE INDEX "Delivery_textId_idx" ON "Delivery"("textId");

-- CreateIndex
CREATE INDEX "Report_petitionId_idx" ON "Report"("petitionId");

-- CreateIndex
CREATE INDEX "Report_caseId_idx" ON "Report"("caseId");

-- CreateIndex
CREATE INDEX "ModerationCase_decidedAt_openedAt_idx" ON "ModerationCase"("decidedAt", "openedAt");

-- CreateIndex
CREATE INDEX "ModerationCase_petitionId_idx" ON "ModerationCase"("petitionId");

-- CreateIndex
CREATE INDEX "ModerationCase_updateId_idx" ON "ModerationCase"("updateId");

-- CreateIndex
CREATE INDEX "ModerationCase_mailingId_idx" ON "ModerationCase"("mailingId");

-- CreateIndex
CREATE INDEX "ModerationCase_appealOfId_idx" ON "ModerationCase"("appealOfId");

-- CreateIndex
CREATE INDEX "AuditEntry_petitionId_id_idx" ON "AuditEntry"("petitionId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_id_idx" ON "AuditEntry"("actorId", "id");

-- CreateIndex
CREATE INDEX "petition_open_until" ON "Petition"("closesAt") WHERE ("status" = 'OPEN');

-- CreateIndex
CREATE INDEX "PetitionText_imageId_idx" ON "PetitionText"("imageId");

-- CreateIndex
CREATE INDEX "petition_text_title_trigrams" ON "PetitionText" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "CampaignUpdate_imageId_idx" ON "CampaignUpdate"("imageId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PetitionText" ADD CONSTRAINT "PetitionText_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "Image"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignUpdate" ADD CONSTRAINT "CampaignUpdate_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "Image"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mailing" ADD CONSTRAINT "Mailing_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mailing" ADD CONSTRAINT "Mailing_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "CampaignUpdate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mailing" ADD CONSTRAINT "Mailing_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailingRecipient" ADD CONSTRAINT "MailingRecipient_mailingId_fkey" FOREIGN KEY ("mailingId") REFERENCES "Mailing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_textId_fkey" FOREIGN KEY ("textId") REFERENCES "PetitionText"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "CampaignUpdate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_mailingId_fkey" FOREIGN KEY ("mailingId") REFERENCES "Mailing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_appealOfId_fkey" FOREIGN KEY ("appealOfId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_appealedById_fkey" FOREIGN KEY ("appealedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerFold" ADD CONSTRAINT "LedgerFold_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodFold" ADD CONSTRAINT "PeriodFold_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountryFold" ADD CONSTRAINT "CountryFold_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceFold" ADD CONSTRAINT "SourceFold_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextFold" ADD CONSTRAINT "TextFold_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestFold" ADD CONSTRAINT "RequestFold_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was published so far was published by somebody who may.
UPDATE "Petition" SET "reviewedAt" = "postedAt";

-- Which words were signed so far: those that were shown on that day.
UPDATE "Signature" s SET "textVersion" = COALESCE(
  (SELECT max(t."version") FROM "PetitionText" t WHERE t."petitionId" = s."petitionId" AND t."createdAt" <= s."signedAt"), 1);
UPDATE "SignatureRequest" r SET "textVersion" = COALESCE(
  (SELECT max(t."version") FROM "PetitionText" t WHERE t."petitionId" = r."petitionId" AND t."createdAt" <= r."createdAt"), 1);
-- The ledger says so from its first entry on; nothing that was in it changes.
ALTER TABLE "SignatureEvent" DISABLE TRIGGER "signature_event_append_only";
UPDATE "SignatureEvent" e SET "textVersion" = s."textVersion" FROM "Signature" s WHERE s."id" = e."signatureId";
ALTER TABLE "SignatureEvent" ENABLE TRIGGER "signature_event_append_only";

-- One open case about one thing: two reports at the same moment meet in it.
CREATE UNIQUE INDEX "moderation_case_one_open" ON "ModerationCase"
("petitionId", "kind", COALESCE("updateId", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE "decidedAt" IS NULL;

-- The audit log is only ever added to, whatever becomes of what it is about.
CREATE FUNCTION "refuse_change_of_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_audit"();
CREATE TRIGGER "audit_log_append_only" BEFORE TRUNCATE ON "AuditEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_audit"();

-- Requests are counted as they come, because those never confirmed are forgotten after a while. A source that is no code
-- could be anybody's name: it is counted with those that say nothing. In the order of the key, so that two batches never wait for each other crosswise.
CREATE FUNCTION "fold_requests"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RequestFold" ("petitionId", "period", "source", "requests")
  SELECT n."petitionId",
    date_trunc(CASE WHEN p."highRisk" THEN 'day' ELSE 'hour' END, n."createdAt", 'UTC'),
    CASE WHEN n."source" ~ '^[a-z0-9_-]{1,32}$' THEN n."source" ELSE '' END, count(*)
  FROM new_requests n JOIN "Petition" p ON p."id" = n."petitionId"
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT ("petitionId", "period", "source")
  DO UPDATE SET "requests" = "RequestFold"."requests" + EXCLUDED."requests";
  RETURN NULL;
END $$;

CREATE TRIGGER "signature_request_folded" AFTER INSERT ON "SignatureRequest"
REFERENCING NEW TABLE AS new_requests FOR EACH STATEMENT EXECUTE FUNCTION "fold_requests"();

ALTER TABLE "RequestFold" SET (fillfactor = 50);
