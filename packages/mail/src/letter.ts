import { escapeHtml } from './escape-html.ts';
import { fillInHtml, fillInText, type Values } from './fill-in.ts';
import { letterStyle as style } from './letter-style.ts';
import { oneLine } from './one-line.ts';
import type { Wording } from './wording/wording.ts';

/** A place to go to. The label is a wording with placeholders. */
export interface LetterLink {
  readonly label: string;
  readonly url: string;
}

/** One part of a letter. All words are wordings with placeholders. */
export type LetterPart =
  | { readonly words: string }
  /** What the letter is about: a button, with the address beneath it. */
  | { readonly button: LetterLink }
  /** What can be done besides. */
  | { readonly links: readonly LetterLink[] }
  /** Something to type elsewhere, as it is to be read: "421 337". */
  | { readonly code: string }
  /** What somebody else wrote, in their language. */
  | { readonly quote: AuthoredText }
  /** Each with values of its own. */
  | { readonly list: readonly { readonly words: string; readonly values: Values }[] };

/** Somebody's own words. */
export interface AuthoredText {
  readonly title: string;
  /** As they are read in plain text: Markdown. */
  readonly text: string;
  /** The same as HTML that was cleaned before; goes into the message as it is. */
  readonly html: string;
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What a message says, in order. */
export interface Letter {
  readonly parts: readonly LetterPart[];
  readonly footer: string;
}

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The plain-text part: paragraphs, and each address alone on its line so that every client finds its end. */
export function letterText({ parts, footer }: Letter, values: Values): string {
  return [...parts.flatMap((part) => partText(part, values)), `-- \n${fillInText(footer, values)}\n`].join(
    '\n\n',
  );
}

function partText(part: LetterPart, values: Values): string | string[] {
  const link = ({ label, url }: LetterLink) => `${fillInText(label, values)}:\n${url}`;
  if ('words' in part) return fillInText(part.words, values);
  if ('button' in part) return link(part.button);
  if ('links' in part) return part.links.map(link);
  if ('code' in part) return `${LEFT_TO_RIGHT_ISOLATE}${part.code}${POP_DIRECTIONAL_ISOLATE}`;
  if ('quote' in part) return [oneLine(part.quote.title), part.quote.text.trim()];
  return part.list.map((item) => `- ${fillInText(item.words, item.values)}`).join('\n');
}

/** The HTML part: the same words, no table, no image, nothing that calls home. */
export function letterHtml(
  letter: Letter,
  subject: string,
  values: Values,
  { locale, dir }: Wording,
): string {
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${style.sheet}</style>
</head>
<body style="${escapeHtml(style.page)}">
<div style="${style.column}">
${letter.parts.map((part) => partHtml(part, values)).join('\n')}
<hr>
<p style="${style.small}">${fillInHtml(letter.footer, values)}</p>
</div>
</body>
</html>
`;
}

function partHtml(part: LetterPart, values: Values): string {
  if ('words' in part) return `<p>${fillInHtml(part.words, values)}</p>`;
  if ('button' in part) {
    const url = escapeHtml(part.button.url);
    return `<p><a class="button" href="${url}" style="${style.button}">${fillInHtml(part.button.label, values)}</a></p>
<p style="${style.small}"><a href="${url}" dir="ltr">${url}</a></p>`;
  }
  if ('links' in part) {
    const links = part.links.map(
      ({ label, url }) => `<li><a href="${escapeHtml(url)}">${fillInHtml(label, values)}</a></li>`,
    );
    return `<ul>\n${links.join('\n')}\n</ul>`;
  }
  if ('code' in part) return `<p style="${style.code}"><bdi dir="ltr">${escapeHtml(part.code)}</bdi></p>`;
  if ('quote' in part) {
    const { title, html, locale, dir } = part.quote;
    return `<div lang="${escapeHtml(locale)}" dir="${dir}">
<h2>${escapeHtml(oneLine(title))}</h2>
${html.trim()}
</div>`;
  }
  const items = part.list.map((item) => `<li>${fillInHtml(item.words, item.values)}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
