import { readOptions } from './options.ts';
import { publishReport } from './report/report.ts';
import { burst } from './scenarios/burst.ts';
import { fanout } from './scenarios/fanout.ts';
import { hold } from './scenarios/hold.ts';
import { hostile } from './scenarios/hostile.ts';
import { memory } from './scenarios/memory.ts';
import { page } from './scenarios/page.ts';
import { pages } from './scenarios/pages.ts';
import { reconnect } from './scenarios/reconnect.ts';
import { sign } from './scenarios/sign.ts';
import { spread } from './scenarios/spread.ts';
import { stalled } from './scenarios/stalled.ts';
import { statistics } from './scenarios/statistics.ts';
import { storm } from './scenarios/storm.ts';
import { sustain } from './scenarios/sustain.ts';
import type { Scenario } from './scenarios/scenario.ts';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  fanout,
  page,
  pages,
  burst,
  memory,
  statistics,
  storm,
  spread,
  reconnect,
  hostile,
  stalled,
  hold,
  sign,
  sustain,
};

/** `pnpm bench NAME [--sockets N] [--reps N] [--seconds N] [--subjects a,b] [--parts a,b]`. */
const [name = '', ...words] = process.argv.slice(2);
const scenario = SCENARIOS[name];
if (scenario) {
  const options = readOptions(words);
  publishReport(name, await scenario.run(options));
} else {
  console.error(`There is no benchmark "${name}". There are:`);
  for (const [each, { shows }] of Object.entries(SCENARIOS)) console.error(`  ${each.padEnd(10)} ${shows}`);
  process.exitCode = 1;
}
