export const TIMELINE_KINDS = [
  'STARTED',
  'UPDATE',
  'MILESTONE',
  'TEXT_CHANGED',
  'ANSWERED',
  'DELIVERED',
  'OUTCOME',
  'CLOSED',
] as const;
/** What a timeline item tells. */
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
