import { spreadOf } from './spread.ts';

/** The middle of several shares (0 to 1), as "42 %". */
export function percent(shares: readonly number[]): string {
  return `${Math.round(spreadOf(shares).median * 100)} %`;
}
