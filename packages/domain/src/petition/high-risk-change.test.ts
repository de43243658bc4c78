import { expect, test } from 'vitest';
import { refuseHighRiskChange } from './high-risk-change.ts';

test.for([
  ['on before anybody signed', false, false, true, undefined],
  ['on after people signed', false, true, true, undefined],
  ['off before anybody signed', true, false, false, undefined],
  ['off after people signed', true, true, false, 'HIGH_RISK_STAYS'],
  ['left off after people signed', false, true, false, undefined],
  ['left on after people signed', true, true, true, undefined],
] as const)('high-risk %s is answered %s', ([, highRisk, hasSigners, wanted, code]) => {
  expect(refuseHighRiskChange({ highRisk, hasSigners }, wanted)?.code).toBe(code);
});
