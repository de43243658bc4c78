import type { KeptMail } from './dev-mailer.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The Content-Security-Policy both pages work under. A message in its frame inherits it: styles of its
 * own, nothing from elsewhere, no script.
 */
export const MAILBOX_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page `/dev/mail`: the kept messages, as `DevMailer.list` gives them. */
export function renderMailbox(mails: readonly KeptMail[]): string {
  const count = mails.length === 1 ? '1 message' : `${mails.length} messages`;
  const list = mails.length === 0 ? EMPTY : `<ol role="list">\n${mails.map(listItem).join('\n')}\n</ol>`;
  return page(
    'Kept mail',
    `<h1>Kept mail</h1>
<p>This hub has no mail server, so its messages stay here. ${count}, newest first. <a href="/dev/mail.json">As JSON</a></p>
${list}`,
  );
}

/** The page `/dev/mail/:id`: one kept message, as its reader would see it and as plain text. */
export function renderMessage(mail: KeptMail): string {
  const headers = Object.entries(mail.headers)
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd dir="auto">${escapeHtml(value)}</dd>`)
    .join('');
  return page(
    mail.subject,
    `<p><a href="/dev/mail">All kept mail</a></p>
<h1 dir="auto">${escapeHtml(mail.subject)}</h1>
<dl><dt>To</dt><dd><bdi>${escapeHtml(mail.to)}</bdi></dd><dt>Kept</dt><dd>${time(mail.at)}</dd></dl>
${mail.html === '' ? '' : htmlPart(mail.html)}
<h2>Plain text</h2>
<pre dir="auto" tabindex="0">${withLinks(mail.text)}</pre>
<details><summary>Headers</summary><dl>${headers}</dl></details>`,
  );
}

const EMPTY = '<p>Nothing yet. Sign a petition, and the message that asks to confirm appears here.</p>';

function listItem(mail: KeptMail): string {
  const href = `/dev/mail/${encodeURIComponent(mail.id)}`;
  return `<li><a href="${href}" dir="auto">${escapeHtml(mail.subject)}</a>
<small>to <bdi>${escapeHtml(mail.to)}</bdi>, ${time(mail.at)}</small></li>`;
}

function time(at: string): string {
  return `<time datetime="${escapeHtml(at)}">${escapeHtml(at.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'))}</time>`;
}

/** The message in a frame of its own: it cannot run scripts or reach the hub, its links leave the frame. */
function htmlPart(html: string): string {
  const framed = html.replace(/<head>/i, '<head><base target="_top">');
  return `<iframe title="Message" sandbox="allow-top-navigation-by-user-activation" srcdoc="${escapeHtml(framed)}"></iframe>`;
}

function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : link(part)))
    .join('');
}

function link(url: string): string {
  return `<a href="${escapeHtml(url)}" dir="ltr">${escapeHtml(url)}</a>`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
html { background: light-dark(#fff, #17191c); color: light-dark(#1c1c1c, #ececec); }
a { color: light-dark(#134aa8, #a3c4ff); }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin-top: 2rem; }
ol { list-style: none; padding: 0; }
li { padding: .75rem 0; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
li a, small { display: block; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
iframe { width: 100%; height: 34rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}
