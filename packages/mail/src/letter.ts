import { escapeHtml } from './escape-html.ts';
import { fillInHtml, fillInText, type Values } from './fill-in.ts';
import type { Wording } from './wording/wording.ts';

/** What a message says, in order. All but `link.url` are wordings with placeholders. */
export interface Letter {
  readonly opening: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
  readonly closing: readonly string[];
  readonly footer: string;
}

/** The plain-text part: paragraphs, and the link alone on its line so that every client finds its end. */
export function letterText({ opening, link, closing, footer }: Letter, values: Values): string {
  const paragraph = (wording: string) => fillInText(wording, values);
  return [
    ...opening.map(paragraph),
    `${paragraph(link.label)}:\n${link.url}`,
    ...closing.map(paragraph),
    `-- \n${paragraph(footer)}\n`,
  ].join('\n\n');
}

const PAGE = 'margin:0;padding:24px 16px;font:17px/1.6 Georgia,"Noto Naskh Arabic","Times New Roman",serif';
const COLUMN = 'max-width:34em;margin:0 auto';
const BUTTON =
  'display:inline-block;padding:12px 22px;border-radius:6px;background:#14532d;color:#ffffff;' +
  'font-weight:bold;text-decoration:none';
const SMALL = 'font-size:14px;line-height:1.5;overflow-wrap:anywhere';

/** The HTML part: the same words, no table, no image, nothing that calls home. */
export function letterHtml(letter: Letter, values: Values, { locale, dir }: Wording): string {
  const paragraph = (wording: string) => `<p>${fillInHtml(wording, values)}</p>`;
  const { opening, link, closing, footer } = letter;
  const url = escapeHtml(link.url);
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${fillInHtml(link.label, values)}</title>
</head>
<body style="${escapeHtml(PAGE)}">
<div style="${COLUMN}">
${opening.map(paragraph).join('\n')}
<p><a href="${url}" style="${BUTTON}">${fillInHtml(link.label, values)}</a></p>
<p style="${SMALL}"><a href="${url}" dir="ltr">${url}</a></p>
${closing.map(paragraph).join('\n')}
<hr>
<p style="${SMALL}">${fillInHtml(footer, values)}</p>
</div>
</body>
</html>
`;
}
