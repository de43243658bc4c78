import { diffArrays } from 'diff';
import type { Block, Piece, TextDifference } from './difference.ts';

/** What a version says. */
export interface Said {
  readonly title: string;
  readonly target: string | null;
  /** Markdown. */
  readonly body: string;
}

/** Words or paragraphs that may differ before two texts are simply two texts: a bound on the work, not on what is shown. */
const EDITS_MAX = 500;

/** What `after` says differently from `before`, word by word, in the language `locale`. */
export function differenceOf(before: Said, after: Said, locale: string): TextDifference {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const changed = (from: string, to: string) => (from === to ? [] : wordPieces(from, to, words));
  return {
    title: changed(before.title, after.title),
    target: changed(before.target ?? '', after.target ?? ''),
    body: before.body === after.body ? [] : blocks(before.body, after.body, words),
  };
}

function blocks(before: string, after: string, words: Intl.Segmenter): Block[] {
  const found: Block[] = [];
  const [old, young] = [paragraphs(before), paragraphs(after)];
  const runs = diffArrays(old, young, { maxEditLength: EDITS_MAX }) ?? [
    { value: old, added: false, removed: true },
    { value: young, added: true, removed: false },
  ];
  let gone: string[] = [];
  for (const { value, added, removed } of runs) {
    if (removed) {
      gone = value;
      continue;
    }
    // What came where something went is read beside it, paragraph by paragraph.
    const pairs = added ? Math.max(gone.length, value.length) : gone.length;
    for (let index = 0; index < pairs; index += 1) {
      found.push({ pieces: wordPieces(gone[index] ?? '', (added && value[index]) || '', words) });
    }
    gone = [];
    if (!added) found.push({ unchanged: value.length });
  }
  return [...found, ...gone.map((text): Block => ({ pieces: [{ kind: 'removed', text }] }))];
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

function wordPieces(before: string, after: string, words: Intl.Segmenter): Piece[] {
  const tokens = (text: string) => [...words.segment(text)].map(({ segment }) => segment);
  const runs = diffArrays(tokens(before), tokens(after), { maxEditLength: EDITS_MAX });
  if (!runs) return joined([piece('removed', before), piece('added', after)]);
  const pieces = runs.map(({ value, added, removed }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
  return joined(pieces.flatMap((each, index) => bridged(each, pieces[index - 1], pieces[index + 1])));
}

/** A space between two changes is changed with them: "old house" becomes "new home", not twice one word. */
function bridged(each: Piece, before: Piece | undefined, after: Piece | undefined): Piece[] {
  const between = before && after && each.kind === 'same' && each.text.trim() === '';
  return between ? [piece('removed', each.text), piece('added', each.text)] : [each];
}

/** `pieces` with changes that stand side by side as one: what went, then what came. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    found.push(...[piece('removed', removed), piece('added', added)].filter(({ text }) => text !== ''));
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      found.push(piece('same', text));
    }
  }
  flush();
  return found;
}

function piece(kind: Piece['kind'], text: string): Piece {
  return { kind, text };
}
