import type { HubOptions } from '@groundswell/api';
import { DEMO_ACCOUNTS } from '../prisma/demo/accounts.ts';
import { seedDemo } from '../prisma/seed/seed-demo.ts';

/** Add demo content to a hub without accounts; for `startHub`'s `prepare`. */
export const seedWhenEmpty: NonNullable<HubOptions['prepare']> = async (commands) => {
  if ((await commands.db.account.count()) > 0) return;
  console.log('An empty hub: adding demo content.');
  await seedDemo(commands, console.log);
};

/** What to open, and as whom. */
export function welcome(origin: string, keepsMail: boolean): string {
  const accounts = DEMO_ACCOUNTS.filter(({ roles }, index) => index < 3 || roles.length > 1);
  return [
    '',
    `  Groundswell is open at  ${origin}`,
    `  GraphQL, with GraphiQL  ${origin}/graphql`,
    ...(keepsMail ? [`  Mail it would send      ${origin}/dev/mail`] : []),
    '',
    `  Demo accounts: sign in at ${origin}/sign-in${keepsMail ? '; the code comes to /dev/mail' : ''}`,
    ...accounts.map(({ email, roles }) => `    ${email.padEnd(24)}${roles.join(', ').toLowerCase()}`),
    '',
  ].join('\n');
}
