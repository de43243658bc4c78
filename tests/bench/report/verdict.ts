import { showSpread, type Spread } from './spread.ts';

/** A line of the house to cross: least and aim, both as a ratio or in the figure's own unit. */
export interface Line {
  readonly name: string;
  readonly gate: number;
  readonly stretch: number;
  /** Whether more is better. */
  readonly rising: boolean;
}

/** A sentence on whether `found` crosses `line`. */
export function verdict({ name, gate, stretch, rising }: Line, found: Spread): string {
  const reaches = (mark: number) => (rising ? found.median >= mark : found.median <= mark);
  const sign = rising ? '≥' : '≤';
  const how = reaches(stretch) ? 'stretch reached' : reaches(gate) ? 'gate crossed' : 'GATE NOT CROSSED';
  return `* ${name}: ${showSpread(found)}; gate ${sign} ${gate}, stretch ${sign} ${stretch}: ${how}.`;
}
