import { expect, test } from 'vitest';
import { videoIn, withVideo } from './petition-video.ts';

const VIDEO = 'https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv';
const OTHER = 'https://youtu.be/aB3_-xYz019';

test.for([
  [VIDEO, VIDEO],
  [`One.\n\n<${VIDEO}>\n\nTwo.`, VIDEO],
  [`One.\r\n\r\n[Our march](${VIDEO})`, VIDEO],
  [`One.\n\n${VIDEO}\n\n${OTHER}`, VIDEO],
  [`See ${VIDEO}`, null],
  ['https://example.org/page', null],
  ['', null],
] as const)('the video in %j is %s', ([body, link]) => {
  expect(videoIn(body)).toBe(link);
});

test.for([
  ['One.\n\nTwo.\n', VIDEO, `One.\n\nTwo.\n\n${VIDEO}`],
  ['', VIDEO, VIDEO],
  [`One.\n\n${VIDEO}\n\nTwo.`, OTHER, `One.\n\n${OTHER}\n\nTwo.`],
  [`One.\n\n${VIDEO}\n\nTwo.`, null, 'One.\n\nTwo.'],
  [VIDEO, null, ''],
  ['One.\n', null, 'One.\n'],
  [`One.\n\n[Our march](${VIDEO})\n`, VIDEO, `One.\n\n[Our march](${VIDEO})\n`],
] as const)('%j with the video %s is %j', ([body, link, expected]) => {
  expect(withVideo(body, link)).toBe(expected);
});
