import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

test('a summary is the words without their marks', () => {
  const body = '# Title\n\n**Bold** and [a link](https://example.org), ![a picture](x.png)\n\n- one\n- two';

  expect(summaryOf(body)).toBe('Bold and a link, one two');
});

test('a long text is cut between words and ends in an ellipsis', () => {
  const summary = summaryOf('Lorem ipsum dolor. '.repeat(30));

  expect(summary.length).toBeLessThanOrEqual(200);
  expect(summary).toMatch(/(Lorem|ipsum|dolor)…$/);
});

test('a text without spaces is cut all the same, and no character in two', () => {
  const summary = summaryOf(`a${'🕊'.repeat(300)}`);

  expect(summary.length).toBeLessThanOrEqual(200);
  expect(summary.isWellFormed()).toBe(true);
});
