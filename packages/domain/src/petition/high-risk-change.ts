import { DomainError } from '../domain-error.ts';

/** Who signed was promised that nobody would see it. */
export class HighRiskStaysError extends DomainError {
  readonly code = 'HIGH_RISK_STAYS';
  constructor() {
    super('People have signed because names and places stay hidden here. That cannot be taken back.');
  }

  override get path(): readonly string[] {
    return ['highRisk'];
  }
}

/**
 * Why a petition may not become `highRisk` or cease to be, or `null` when it may: on at any time,
 * off only while nobody has signed or asked to.
 */
export function refuseHighRiskChange(
  petition: { readonly highRisk: boolean; readonly hasSigners: boolean },
  highRisk: boolean,
): HighRiskStaysError | null {
  return petition.highRisk && !highRisk && petition.hasSigners ? new HighRiskStaysError() : null;
}
