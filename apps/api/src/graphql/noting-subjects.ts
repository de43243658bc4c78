import type { Reader } from '@groundswell/store';
import type { ApiContext } from './context.ts';

/**
 * `context`, noting in `about` the petitions that are asked for by their address, where their counts
 * are read: what an answer is about, not what it also shows.
 *
 * Not the high-risk ones: an answer made anew because somebody signed just now would say so by the
 * time it takes.
 */
export function notingSubjects(context: ApiContext, about: Set<string>): ApiContext {
  return { ...context, reader: notingReader(context.reader, about) };
}

type FindPetition = Reader['petition']['findUnique'];

function notingReader(reader: Reader, about: Set<string>): Reader {
  const findUnique = async (query: Parameters<FindPetition>[0]) => {
    const row = await reader.petition.findUnique(query);
    const isCounted = row !== null && 'tally' in row && !row.highRisk;
    if (isCounted && query.where.slug !== undefined) about.add(row.id);
    return row;
  };
  const petition = overlaid(reader.petition, 'findUnique', findUnique);
  return overlaid(reader, 'petition', petition);
}

/** `target`, but for one property. Prisma's clients are proxies: they cannot be spread. */
function overlaid<T extends object>(target: T, name: keyof T, value: unknown): T {
  return new Proxy(target, {
    get: (whole, asked) => (asked === name ? value : (Reflect.get(whole, asked) as unknown)),
  });
}
