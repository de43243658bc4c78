import type { ConsentPurpose } from '@groundswell/domain';
import type { SupporterSignature } from './documents.ts';

/** One kind of mail a supporter can turn on or off. */
export interface OfferedConsent {
  /** `null` for the petition's own updates. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
}

/**
 * What a supporter can agree to with `signature`: the petition's updates, the news of its own
 * organisation, and whatever else they once agreed to. What they never spoke about is off.
 */
export function consentsOf({
  consents,
  petition,
}: Pick<SupporterSignature, 'consents' | 'petition'>): OfferedConsent[] {
  const offered: OfferedConsent[] = [{ organisation: null, purpose: 'PETITION_UPDATES', given: false }];
  if (petition.organisation) {
    offered.push({ organisation: petition.organisation, purpose: 'ORGANISATION_NEWS', given: false });
  }
  const said = new Map([...offered, ...consents].map((consent) => [keyOf(consent), consent] as const));
  return [...said.values()];
}

function keyOf({ organisation, purpose }: Pick<OfferedConsent, 'organisation' | 'purpose'>): string {
  return `${purpose} ${organisation?.id ?? ''}`;
}
