import { expect, test } from 'vitest';
import { isStep, stepFrom, stepPath, STEPS } from './steps.ts';

test('every step but the last has one after it, every step but the first one before it', () => {
  expect(STEPS.map((step) => stepFrom(step, 1))).toEqual([...STEPS.slice(1), null]);
  expect(STEPS.map((step) => stepFrom(step, -1))).toEqual([null, ...STEPS.slice(0, -1)]);
});

test('a step is known by its name, and has an address', () => {
  expect(['why', 'WHY', '', 'preview'].map((name) => isStep(name))).toEqual([true, false, false, false]);
  expect(stepPath('a/b', 'why')).toBe('/start/a%2Fb/why');
});
