import { expect, test } from 'vitest';
import { readHintMessage } from './hint-message.ts';

test('what a node writes another reads', () => {
  const message = {
    from: 'node',
    hints: [
      { kind: 'state', topic: 'p', revision: 1 },
      { kind: 'event', topic: 'p', cursor: 2 },
      { kind: 'lost' },
    ],
  };

  expect(readHintMessage(JSON.stringify(message))).toEqual(message);
});

test.for([
  'hello',
  'null',
  '[]',
  '{"hints":[]}',
  '{"from":"n","hints":{}}',
  '{"from":"n","hints":[null]}',
  '{"from":"n","hints":[{"kind":"state","topic":"p","cursor":1}]}',
  '{"from":"n","hints":[{"kind":"state","topic":"p","revision":"1"}]}',
  '{"from":"n","hints":[{"kind":"other","topic":"p","cursor":1}]}',
])('%s is not ours', (text) => {
  expect(readHintMessage(text)).toBeNull();
});
