/** What the buttons above a text do. */
export const FORMATS = ['bold', 'italic', 'heading', 'list', 'link', 'quote'] as const;
export type TextFormat = (typeof FORMATS)[number];

/** A text and what is selected in it: from `start` up to `end`, in UTF-16 units. */
export interface Selection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Put `insert` in place of the characters from `from` up to `to`; then select from `start` up to `end`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}

const MARKS = { bold: '**', italic: '*' } as const;
const LINE_STARTS = { heading: '## ', list: '- ', quote: '> ' } as const;

/**
 * The edit that writes `format` (Markdown) at the selection, or takes it away where it is.
 *
 * @param sample what stands for words that are not there yet
 */
export function formatSelection(selection: Selection, format: TextFormat, sample: string): TextEdit {
  if (format === 'link') return link(selection, sample);
  if (format === 'bold' || format === 'italic') return wrap(selection, MARKS[format], sample);
  return startLines(selection, LINE_STARTS[format]);
}

function wrap({ text, start, end }: Selection, mark: string, sample: string): TextEdit {
  const [from, to] = [start - mark.length, end + mark.length];
  const around = from >= 0 && text.slice(from, start) === mark && text.slice(end, to) === mark;
  // One star beside two is bold, not italic.
  const italicOnly = mark === '**' || (text[from - 1] !== '*' && text[to] !== '*');
  if (around && italicOnly) {
    return { from, to, insert: text.slice(start, end), start: from, end: from + end - start };
  }
  const words = text.slice(start, end) || sample;
  const inner = start + mark.length;
  return { from: start, to: end, insert: mark + words + mark, start: inner, end: inner + words.length };
}

function link({ text, start, end }: Selection, sample: string): TextEdit {
  const words = text.slice(start, end) || sample;
  const isAddress = /^https?:\/\/\S+$/.test(words);
  const insert = isAddress ? `[${sample}](${words})` : `[${words}](https://)`;
  // What is still to be typed is selected.
  const at = isAddress ? start + 1 : start + words.length + 3;
  return { from: start, to: end, insert, start: at, end: at + (isAddress ? sample : 'https://').length };
}

function startLines({ text, start, end }: Selection, mark: string): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const to = after < 0 ? text.length : after;
  const lines = text.slice(from, to).split('\n');
  const marked = lines.every((line) => line.startsWith(mark));
  const insert = lines.map((line) => (marked ? line.slice(mark.length) : mark + line)).join('\n');
  // A block of its own: Markdown would take it for more of the paragraph before it.
  const gap = !marked && from > 0 && text[from - 2] !== '\n' ? '\n' : '';
  return { from, to, insert: gap + insert, start: from + gap.length, end: from + gap.length + insert.length };
}
