/**
 * Marks a field that is the same for everybody who may ask for it in one language, so that
 * subscribers can share its execution (apps/api/src/realtime/socket/room-kind.ts). Never on a
 * field that looks at `actor`.
 */
export const BROADCASTABLE = { broadcastable: true } as const;
