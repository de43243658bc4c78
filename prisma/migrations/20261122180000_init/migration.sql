-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PetitionStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'OPEN', 'PAUSED', 'CLOSED', 'REJECTED', 'REMOVED');

-- CreateEnum
CREATE TYPE "PetitionOutcome" AS ENUM ('NONE', 'DELIVERED', 'ANSWERED', 'VICTORY', 'PARTIAL', 'DECLINED');

-- CreateEnum
CREATE TYPE "NameDisplay" AS ENUM ('ANONYMOUS', 'FIRST_NAME_INITIAL', 'FULL_NAME');

-- CreateEnum
CREATE TYPE "AgeStatement" AS ENUM ('OF_AGE', 'GUARDIAN_AGREES');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('PETITION_UPDATES', 'ORGANISATION_NEWS');

-- CreateEnum
CREATE TYPE "TimelineKind" AS ENUM ('STARTED', 'UPDATE', 'MILESTONE', 'TEXT_CHANGED', 'ANSWERED', 'DELIVERED', 'OUTCOME', 'CLOSED');

-- CreateEnum
CREATE TYPE "AccountRole" AS ENUM ('CREATOR', 'MODERATOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('MEMBER', 'OWNER');

-- CreateEnum
CREATE TYPE "SignatureEventKind" AS ENUM ('CONFIRMED', 'WITHDRAWN', 'VOIDED', 'PAPER');

-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('CONFIRM_SIGNATURE', 'ALREADY_SIGNED');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "AccountRole"[],
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "privacyPolicyUrl" TEXT,
    "isHub" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "accountId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'MEMBER',

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("accountId","organisationId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "TopicName" (
    "topicSlug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "TopicName_pkey" PRIMARY KEY ("topicSlug","locale")
);

-- CreateTable
CREATE TABLE "Target" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Petition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "status" "PetitionStatus" NOT NULL DEFAULT 'DRAFT',
    "outcome" "PetitionOutcome" NOT NULL DEFAULT 'NONE',
    "highRisk" BOOLEAN NOT NULL DEFAULT false,
    "creatorId" UUID NOT NULL,
    "organisationId" UUID,
    "currentTextId" UUID,
    "sealedDataKey" BYTEA,
    "timelineLength" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "postedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),

    CONSTRAINT "Petition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PetitionText" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "targetId" UUID,
    "body" TEXT NOT NULL,
    "changeNote" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PetitionText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PetitionTopic" (
    "petitionId" UUID NOT NULL,
    "topicSlug" TEXT NOT NULL,

    CONSTRAINT "PetitionTopic_pkey" PRIMARY KEY ("petitionId","topicSlug")
);

-- CreateTable
CREATE TABLE "SignatureTally" (
    "petitionId" UUID NOT NULL,
    "online" INTEGER NOT NULL DEFAULT 0,
    "paper" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "trend" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "SignatureTally_pkey" PRIMARY KEY ("petitionId")
);

-- CreateTable
CREATE TABLE "SignatureRequest" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "emailKey" BYTEA NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "sealedContact" BYTEA,
    "publicName" TEXT,
    "publicReason" TEXT,
    "nameDisplay" "NameDisplay" NOT NULL,
    "country" TEXT,
    "age" "AgeStatement" NOT NULL,
    "locale" TEXT NOT NULL,
    "source" TEXT,
    "privacyPolicyVersion" TEXT NOT NULL,
    "idempotencyKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "rejectedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignatureRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "emailKey" BYTEA,
    "sealedContact" BYTEA,
    "publicName" TEXT,
    "publicReason" TEXT,
    "country" TEXT,
    "locale" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignatureEvent" (
    "petitionId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" "SignatureEventKind" NOT NULL,
    "delta" INTEGER NOT NULL,
    "reasonCode" TEXT,
    "country" TEXT,
    "period" TIMESTAMPTZ(3) NOT NULL,
    "signatureId" UUID,

    CONSTRAINT "SignatureEvent_pkey" PRIMARY KEY ("petitionId","seq")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "reachedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignUpdate" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "postedAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CampaignUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimelineItem" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" "TimelineKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "outcome" "PetitionOutcome",
    "updateId" UUID,
    "milestoneId" UUID,

    CONSTRAINT "TimelineItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "organisationId" UUID,
    "purpose" "ConsentPurpose" NOT NULL,
    "textVersion" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" BIGSERIAL NOT NULL,
    "kind" "MailKind" NOT NULL,
    "requestId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_one_per_email" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_one_per_slug" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "target_one_per_name" ON "Target"("name");

-- CreateIndex
CREATE UNIQUE INDEX "petition_one_per_slug" ON "Petition"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "petition_current_text" ON "Petition"("currentTextId");

-- CreateIndex
CREATE INDEX "Petition_status_postedAt_idx" ON "Petition"("status", "postedAt");

-- CreateIndex
CREATE INDEX "Petition_creatorId_idx" ON "Petition"("creatorId");

-- CreateIndex
CREATE INDEX "Petition_organisationId_idx" ON "Petition"("organisationId");

-- CreateIndex
CREATE INDEX "PetitionText_targetId_idx" ON "PetitionText"("targetId");

-- CreateIndex
CREATE UNIQUE INDEX "petition_text_one_per_version" ON "PetitionText"("petitionId", "version");

-- CreateIndex
CREATE INDEX "PetitionTopic_topicSlug_idx" ON "PetitionTopic"("topicSlug");

-- CreateIndex
CREATE INDEX "SignatureTally_trend_idx" ON "SignatureTally"("trend");

-- CreateIndex
CREATE INDEX "SignatureTally_online_idx" ON "SignatureTally"("online");

-- CreateIndex
CREATE UNIQUE INDEX "signature_request_one_per_token" ON "SignatureRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "SignatureRequest_expiresAt_idx" ON "SignatureRequest"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "signature_request_once_per_idempotency_key" ON "SignatureRequest"("petitionId", "emailKey", "idempotencyKey");

-- CreateIndex
CREATE INDEX "Signature_petitionId_signedAt_idx" ON "Signature"("petitionId", "signedAt");

-- CreateIndex
CREATE UNIQUE INDEX "signature_one_per_supporter" ON "Signature"("petitionId", "emailKey");

-- CreateIndex
CREATE INDEX "SignatureEvent_petitionId_period_idx" ON "SignatureEvent"("petitionId", "period");

-- CreateIndex
CREATE INDEX "SignatureEvent_signatureId_idx" ON "SignatureEvent"("signatureId");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_reached_once" ON "Milestone"("petitionId", "value");

-- CreateIndex
CREATE INDEX "CampaignUpdate_petitionId_postedAt_idx" ON "CampaignUpdate"("petitionId", "postedAt");

-- CreateIndex
CREATE UNIQUE INDEX "timeline_item_one_per_update" ON "TimelineItem"("updateId");

-- CreateIndex
CREATE UNIQUE INDEX "timeline_item_one_per_milestone" ON "TimelineItem"("milestoneId");

-- CreateIndex
CREATE UNIQUE INDEX "timeline_item_one_per_place" ON "TimelineItem"("petitionId", "seq");

-- CreateIndex
CREATE INDEX "Consent_petitionId_idx" ON "Consent"("petitionId");

-- CreateIndex
-- By hand: without an organisation there is still one consent for each purpose.
CREATE UNIQUE INDEX "consent_once_per_purpose" ON "Consent"("requestId", "purpose", "organisationId") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "OutboxMail_dueAt_idx" ON "OutboxMail"("dueAt");

-- CreateIndex
CREATE INDEX "OutboxMail_requestId_idx" ON "OutboxMail"("requestId");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicName" ADD CONSTRAINT "TopicName_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Petition" ADD CONSTRAINT "Petition_creatorId_fkey" FOREIGN KEY ("creatorId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Petition" ADD CONSTRAINT "Petition_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Petition" ADD CONSTRAINT "Petition_currentTextId_fkey" FOREIGN KEY ("currentTextId") REFERENCES "PetitionText"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PetitionText" ADD CONSTRAINT "PetitionText_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PetitionText" ADD CONSTRAINT "PetitionText_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PetitionTopic" ADD CONSTRAINT "PetitionTopic_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PetitionTopic" ADD CONSTRAINT "PetitionTopic_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureTally" ADD CONSTRAINT "SignatureTally_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureRequest" ADD CONSTRAINT "SignatureRequest_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureEvent" ADD CONSTRAINT "SignatureEvent_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureEvent" ADD CONSTRAINT "SignatureEvent_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignUpdate" ADD CONSTRAINT "CampaignUpdate_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignUpdate" ADD CONSTRAINT "CampaignUpdate_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimelineItem" ADD CONSTRAINT "TimelineItem_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimelineItem" ADD CONSTRAINT "TimelineItem_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "CampaignUpdate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimelineItem" ADD CONSTRAINT "TimelineItem_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "SignatureRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "SignatureRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what no code path may write, said once more where it cannot be forgotten.
ALTER TABLE "SignatureTally" ADD CONSTRAINT "signature_tally_not_negative" CHECK ("online" >= 0 AND "paper" >= 0 AND "revision" >= 0);
ALTER TABLE "SignatureEvent" ADD CONSTRAINT "signature_event_counts" CHECK ("delta" <> 0 AND "seq" > 0);
ALTER TABLE "Signature" ADD CONSTRAINT "signature_email_key_length" CHECK ("emailKey" IS NULL OR octet_length("emailKey") = 32);
ALTER TABLE "TimelineItem" ADD CONSTRAINT "timeline_item_seq_positive" CHECK ("seq" > 0);
