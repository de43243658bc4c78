import type { Hint } from './bus.ts';

/** What one node says to the others at once. */
export interface HintMessage {
  /** The node that speaks: it has heard its own hints already. */
  readonly from: string;
  readonly hints: readonly Hint[];
}

/** The message in `text`, or `null` when it is none of ours. */
export function readHintMessage(text: string): HintMessage | null {
  try {
    const { from, hints } = JSON.parse(text) as Partial<HintMessage>;
    const isMessage = typeof from === 'string' && Array.isArray(hints) && hints.every(isHint);
    return isMessage ? { from, hints } : null;
  } catch {
    return null;
  }
}

function isHint(value: unknown): value is Hint {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'lost') return true;
  if (!('topic' in value) || typeof value.topic !== 'string') return false;
  return value.kind === 'state'
    ? 'revision' in value && Number.isSafeInteger(value.revision)
    : value.kind === 'event' && 'cursor' in value && Number.isSafeInteger(value.cursor);
}
