import type { CountState } from './documents.ts';

/**
 * The count in `GET /petitions/:slug/count.json`: `{ slug, total, goal, revision, asOf }`,
 * `goal` being the number hoped for next.
 *
 * @throws {Error} when `json` has another shape
 */
export function readCountFile(json: unknown): CountState {
  const { total, goal, revision } = json as Readonly<Record<string, unknown>>;
  if (typeof total !== 'number' || typeof goal !== 'number' || typeof revision !== 'number') {
    throw new Error(`readCountFile: expected numbers total, goal and revision, got ${JSON.stringify(json)}`);
  }
  return {
    signatureCount: { total, revision },
    goal: { value: goal, progress: goal > 0 ? Math.min(1, total / goal) : 1 },
  };
}
