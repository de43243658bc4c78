import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.for([
  ['{"a":1,"b":[{"d":2,"c":null}]}', '{ "b": [ { "c": null, "d": 2 } ], "a": 1.0 }'],
  ['"é"', String.raw`"\u00e9"`],
] as const)('%s and %s are one value', ([one, other]) => {
  expect(canonicalJson(JSON.parse(one))).toBe(canonicalJson(JSON.parse(other)));
});

test.for([
  ['1', '"1"'],
  ['null', '1e999'],
  ['1e999', '-1e999'],
  ['0', '-0'],
  ['[]', '{}'],
  ['[1,2]', '[2,1]'],
  ['{"a":null}', '{}'],
  ['{"a":{"b":1}}', '{"a.b":1}'],
  [String.raw`"a\",\"b"`, '["a","b"]'],
  ['{"__proto__":1}', '{}'],
] as const)('%s and %s are two', ([one, other]) => {
  expect(canonicalJson(JSON.parse(one))).not.toBe(canonicalJson(JSON.parse(other)));
});
