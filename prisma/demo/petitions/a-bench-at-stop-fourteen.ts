import type { DemoPetition } from '../demo-types.ts';

export const aBenchAtStopFourteen: DemoPetition = {
  key: 'a-bench-at-stop-fourteen',
  locale: 'en',
  title: 'A bench and a roof at bus stop 14, Quarry Lane',
  target: 'The Parish Council of Nether Ashby',
  topics: ['neighbourhood', 'transport', 'accessibility'],
  creator: 'edith',
  organisation: null,
  highRisk: false,
  body: `I am eighty-one, and I take the 14 to the market on Wednesdays and to my sister on Sundays. The bus comes every forty minutes, more or less. There is a pole. There is nothing else.

In the rain, we stand under the yew by the churchyard wall, and the driver cannot see us there, so one of us has to be the lookout.

I ask the parish council for one bench, with arms to push up on, and one small roof. My late husband was a joiner and I still have the oak.`,
  openDays: 1,
  signatures: 0,
  countries: ['GB'],
  reasons: [],
  updates: [],
};
