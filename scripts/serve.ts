import { ConfigError, loadPages, readConfig, startHub, stopOnSignal } from '@groundswell/api';
import { DEMO_ACCOUNTS } from '../prisma/demo/accounts.ts';
import { seedDemo } from '../prisma/seed/seed-demo.ts';

try {
  const config = readConfig(process.env);
  const hub = await startHub({
    config,
    pages: await loadPages(config.origin),
    progress: console.log,
    prepare: async (commands) => {
      if ((await commands.db.account.count()) > 0) return;
      console.log('An empty hub: adding demo content.');
      await seedDemo(commands, console.log);
    },
  });
  console.log(welcome(config.origin, config.smtpUrl === null));
  stopOnSignal(hub);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}

function welcome(origin: string, keepsMail: boolean): string {
  const accounts = DEMO_ACCOUNTS.filter(({ roles }, index) => index < 3 || roles.length > 1);
  return [
    '',
    `  Groundswell is open at  ${origin}`,
    `  GraphQL, with GraphiQL  ${origin}/graphql`,
    ...(keepsMail ? [`  Mail it would send      ${origin}/dev/mail`] : []),
    '',
    '  Demo accounts',
    ...accounts.map(({ email, roles }) => `    ${email.padEnd(24)}${roles.join(', ').toLowerCase()}`),
    '',
  ].join('\n');
}
