import { createHash } from 'node:crypto';
import { spellings } from './dump-rows.ts';

const HASHES = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** One shape in which a word could be found again. */
export interface Trace {
  /** What it is, for whoever reads that it was found: "sha1 of ada@example.org". */
  readonly what: string;
  /** In lower case. */
  readonly text: string;
}

/** `words` and their unsalted hashes, each as it is, in hexadecimal and in base64 of both alphabets. */
export function tracesOf(words: readonly string[]): Trace[] {
  return [...new Set(words)].flatMap((word) => [
    ...spellings(word).map((text) => ({ what: word, text: text.toLowerCase() })),
    ...HASHES.flatMap((hash) => {
      const digest = createHash(hash).update(word).digest();
      const base64 = digest.toString('base64').replace(/=+$/, '');
      return [digest.toString('hex'), base64, digest.toString('base64url')].map((text) => ({
        what: `${hash} of ${word}`,
        text: text.toLowerCase(),
      }));
    }),
  ]);
}

/** What of `traces` is in `text`, each named once. */
export function findTraces(text: string, traces: readonly Trace[]): string[] {
  const lower = text.toLowerCase();
  return [...new Set(traces.filter((trace) => lower.includes(trace.text)).map(({ what }) => what))];
}
