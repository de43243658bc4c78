import { expect, test } from 'vitest';
import { formatSelection, type TextFormat } from './format-selection.ts';

/** `|` marks the ends of the selection. */
function read(marked: string) {
  const [before = '', chosen = '', after = ''] = marked.split('|');
  return { text: before + chosen + after, start: before.length, end: before.length + chosen.length };
}

function press(marked: string, format: TextFormat): string {
  const selection = read(marked);
  const { from, to, insert, start, end } = formatSelection(selection, format, 'text');
  const text = selection.text.slice(0, from) + insert + selection.text.slice(to);
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

test.for([
  ['bold', 'a |b| c', 'a **|b|** c'],
  ['bold', 'a ||', 'a **|text|**'],
  ['bold', 'a **|b|** c', 'a |b| c'],
  ['italic', 'a |b| c', 'a *|b|* c'],
  ['italic', 'a *|b|* c', 'a |b| c'],
  ['italic', 'a **|b|** c', 'a ***|b|*** c'],
  ['link', 'see |this|', 'see [this](|https://|)'],
  ['link', 'see ||', 'see [text](|https://|)'],
  ['link', 'see |https://example.org|', 'see [|text|](https://example.org)'],
  ['heading', 'W|h|y', '|## Why|'],
  ['heading', '## W|h|y', '|Why|'],
  ['list', 'One\n\nT|wo\nThr|ee\nFour', 'One\n\n|- Two\n- Three|\nFour'],
  ['list', 'One\nT|w|o', 'One\n\n|- Two|'],
  ['quote', '> T|wo\n> Thr|ee', '|Two\nThree|'],
  ['quote', '||', '|> |'],
] as const)('%s makes of %j: %j', ([format, before, after]) => {
  expect(press(before, format)).toBe(after);
});
