import { parseArgs } from 'node:util';
import { isSubjectName, type SubjectName } from './subjects/catalog.ts';

/** How large a run is; what is left out, each benchmark knows for itself. */
export interface Options {
  readonly sockets: number | undefined;
  /** How often everything is repeated. */
  readonly reps: number | undefined;
  /** Seconds of measuring in one run. */
  readonly seconds: number | undefined;
  readonly subjects: readonly SubjectName[] | undefined;
  /** Which parts of a benchmark that has several; all when left out. */
  readonly parts: readonly string[] | undefined;
  /** A PostgreSQL for the hub; without one the embedded database. */
  readonly databaseUrl: string | null;
}

/** Read what follows the benchmark's name on the command line. Throws with a sentence on what is wrong. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sockets: { type: 'string' },
      reps: { type: 'string' },
      seconds: { type: 'string' },
      subjects: { type: 'string' },
      parts: { type: 'string' },
    },
  });
  return {
    sockets: wholeNumber('sockets', values.sockets),
    reps: wholeNumber('reps', values.reps),
    seconds: wholeNumber('seconds', values.seconds),
    subjects: values.subjects?.split(',').map(subject),
    parts: values.parts?.split(','),
    databaseUrl: process.env['DATABASE_URL'] || null,
  };
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} is ${text}, needs a whole number above 0`);
}

function subject(name: string): SubjectName {
  if (isSubjectName(name)) return name;
  throw new Error(`--subjects names ${name}, which is none`);
}
