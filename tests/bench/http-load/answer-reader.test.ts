import { expect, test } from 'vitest';
import { AnswerReader } from './answer-reader.ts';

const BODY = '{"data":{"say":"الجسر"}}';
const MEASURED = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(BODY)}\r\n\r\n${BODY}`;
const CHUNKED = [
  'HTTP/1.1 500 Oh\r\ntransfer-encoding: chunked\r\n\r\n',
  ...[BODY.slice(0, 9), BODY.slice(9)].map(
    (part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`,
  ),
  '0\r\n\r\n',
].join('');

test.for([
  ['of a stated length', MEASURED, 200],
  ['in chunks', CHUNKED, 500],
] as const)('an answer %s is read whole, wherever it is cut', ([, text, status]) => {
  const bytes = Buffer.from(text);

  for (let cut = 1; cut < bytes.length; cut += 1) {
    const reader = new AnswerReader();
    const early = reader.read(bytes, cut);
    const whole = reader.read(bytes.subarray(cut), bytes.length - cut);

    expect(early).toBeNull();
    expect(whole).toEqual({ status, body: BODY });
  }
});

test('a connection reads one answer after the other', () => {
  const reader = new AnswerReader();
  const bytes = Buffer.from(MEASURED);

  const answers = [reader.read(bytes, bytes.length), reader.read(bytes, bytes.length)];

  expect(answers.map((answer) => answer?.body)).toEqual([BODY, BODY]);
});

test('an answer that does not say where it ends is a fault', () => {
  const bytes = Buffer.from('HTTP/1.1 200 OK\r\n\r\nhello');

  expect(() => new AnswerReader().read(bytes, bytes.length)).toThrow('does not say where it ends');
});
