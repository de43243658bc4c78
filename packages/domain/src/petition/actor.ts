import { DomainError } from '../domain-error.ts';
import type { ApiScope } from './api-scope.ts';
import type { PetitionStatus } from './petition.ts';

/** Someone who is signed in. */
export interface AccountActor {
  readonly kind: 'account';
  readonly accountId: string;
  /** Decides what is published and counted; every admin is one. */
  readonly moderator: boolean;
  /** Gives out roles. */
  readonly admin: boolean;
  /** The organisations this account belongs to, and which of them it speaks for. */
  readonly memberships: readonly { readonly organisationId: string; readonly owner: boolean }[];
}

/** A partner's program, by its API key. */
export interface PartnerActor {
  readonly kind: 'partner';
  readonly apiKeyId: string;
  readonly organisationId: string;
  readonly scopes: readonly ApiScope[];
  /** A test key changes nothing public. */
  readonly test: boolean;
}

/** Who asks for something to be done. */
export type Actor =
  | { readonly kind: 'visitor' }
  | AccountActor
  | PartnerActor
  /** Whoever runs the machine: set-up, imports, demo content, workers. */
  | { readonly kind: 'operator' };

/** Asked by someone who may not. */
export class NotAllowedError extends DomainError {
  readonly code = 'NOT_ALLOWED';
  constructor() {
    super('You may not do this. Sign in with the account that owns the petition.');
  }
}

/** Whose a petition is. */
export interface Ownership {
  readonly creatorId: string;
  readonly organisationId: string | null;
}

/**
 * Why `actor` may not speak for a petition, or `null` when they may: its creator, a member of its
 * organisation, and the organisation's key with `scope`. A moderator decides about petitions and
 * writes none in somebody else's name.
 */
export function refuseEditing(
  actor: Actor,
  { creatorId, organisationId }: Ownership,
  scope: ApiScope = 'PETITIONS_WRITE',
): NotAllowedError | null {
  switch (actor.kind) {
    case 'operator':
      return null;
    case 'account':
      return actor.accountId === creatorId || isMemberOf(actor, organisationId)
        ? null
        : new NotAllowedError();
    case 'partner':
      return actor.organisationId === organisationId && actor.scopes.includes(scope)
        ? null
        : new NotAllowedError();
    case 'visitor':
      return new NotAllowedError();
  }
}

/** Why `actor` may not change a petition that is, or becomes, `status`, or `null` when they may: a test key works on drafts alone. */
export function refuseTestKey(actor: Actor, status: PetitionStatus): NotAllowedError | null {
  return actor.kind === 'partner' && actor.test && status !== 'DRAFT' ? new NotAllowedError() : null;
}

/** Whether `actor` belongs to the organisation; nobody belongs to none. */
export function isMemberOf({ memberships }: AccountActor, organisationId: string | null): boolean {
  return memberships.some((membership) => membership.organisationId === organisationId);
}

/** Why `actor` may not set up the hub itself, or `null` when they may. */
export function refuseOperating(actor: Actor): NotAllowedError | null {
  return actor.kind === 'operator' ? null : new NotAllowedError();
}
