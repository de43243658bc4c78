import type { CommandContext } from '@groundswell/commands';
import { AbuseGuard } from '../../apps/api/src/abuse/abuse-guard.ts';
import { createActors } from '../../apps/api/src/auth/actors.ts';
import { createAuth } from '../../apps/api/src/auth/better-auth.ts';
import { CodeMail } from '../../apps/api/src/auth/code-mail.ts';
import { SignInDesk } from '../../apps/api/src/auth/sign-in-desk.ts';
import type { ApiServices } from '../../apps/api/src/graphql/context.ts';

/** What a pipeline wants to know of whoever asks, for a test whose askers are visitors: nothing counts them, and no code is mailed. */
export function visitorServices(
  commands: Omit<CommandContext, 'actor'>,
  { origin, hubSecret }: { readonly origin: string; readonly hubSecret: string },
): Pick<ApiServices, 'origin' | 'origins' | 'actors' | 'desk' | 'guard'> {
  const secret = Buffer.from(hubSecret);
  const guard = new AbuseGuard({ secret, now: commands.now, counters: null });
  const auth = createAuth({ db: commands.db, hubSecret: secret, origin });
  const mail = new CodeMail(
    { send: () => Promise.reject(new Error('visitorServices: a code was mailed, expected visitors only')) },
    { hubName: 'Riverside Hub', hubUrl: origin },
  );
  return {
    origin,
    origins: new Set([origin]),
    actors: createActors(auth, commands.db),
    desk: new SignInDesk({ auth, guard, mail, commands }),
    guard,
  };
}
