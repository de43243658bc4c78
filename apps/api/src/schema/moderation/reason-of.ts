import { isDecisionReason, type DecisionReason } from '@groundswell/domain';

/** The reason of a decided case; `null` of an open one. */
export function reasonOf({ reasonCode }: { readonly reasonCode: string | null }): DecisionReason | null {
  return reasonCode !== null && isDecisionReason(reasonCode) ? reasonCode : null;
}
