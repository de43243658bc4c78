/**
 * How a letter looks. Inline, because many clients drop style sheets; those that keep one and follow
 * the reader's dark mode get a lighter button. Text and background have no colour of their own, so that
 * a client in dark mode can choose both.
 */
export const letterStyle = {
  sheet:
    ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
    '@media(prefers-color-scheme:dark){a{color:#a7d8b8}a.button{background:#a7d8b8!important;color:#0b2414!important}}',
  page: 'margin:0;padding:24px 16px;font:17px/1.6 Georgia,"Noto Naskh Arabic","Times New Roman",serif',
  column: 'max-width:34em;margin:0 auto',
  button:
    'display:inline-block;padding:12px 22px;border-radius:6px;background:#14532d;color:#ffffff;' +
    'font-weight:bold;text-decoration:none',
  code:
    'margin:0 0 1em;padding:10px 18px;border:1px solid #7a857d;border-radius:6px;display:inline-block;' +
    'font:bold 26px/1.3 ui-monospace,Menlo,Consolas,monospace;letter-spacing:2px',
  small: 'font-size:14px;line-height:1.5;overflow-wrap:anywhere',
} as const;
