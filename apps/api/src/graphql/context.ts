import { negotiateLocale, type Actor, type HubLocale } from '@groundswell/domain';
import type { CommandContext, HubSettings } from '@groundswell/commands';
import type { Reader } from '@groundswell/store';
import type { AbuseGuard } from '../abuse/abuse-guard.ts';
import type { Actors } from '../auth/actors.ts';
import { credentialOf } from '../auth/credential.ts';
import type { SignInDesk } from '../auth/sign-in-desk.ts';
import { CLIENT_HEADER } from '../http/client-name.ts';
import type { Realtime } from '../realtime/realtime.ts';
import type { ResultTopic } from '../realtime/socket/pipeline.ts';

/** What a resolver is handed: a way to read, to run a command and to follow. Nothing to write with. */
export interface ApiContext {
  readonly reader: Reader;
  readonly run: <Input, Outcome>(
    command: (input: Input, ctx: CommandContext) => Promise<Outcome>,
    input: Input,
  ) => Promise<Outcome>;
  readonly realtime: Realtime;
  readonly hub: HubSettings;
  readonly origin: string;
  readonly actor: Actor;
  readonly actors: Actors;
  readonly desk: SignInDesk;
  /** The session's token, of someone signed in. */
  readonly sessionToken: string | null;
  /** The language the reader is answered in. */
  readonly locale: HubLocale;
  readonly guard: AbuseGuard;
  /** The name of the asker's network today, for `guard`; `null` where nothing is counted. Never in a row or a log. */
  readonly client: string | null;
  /** There while several subscribers share an execution about several things. */
  readonly resultTopic?: ResultTopic | undefined;
}

/** The parts of a context that are the same for every request. */
export interface ApiServices {
  readonly reader: Reader;
  readonly commands: Omit<CommandContext, 'actor'>;
  readonly realtime: Realtime;
  readonly origin: string;
  /** Whose pages may send a session's cookie. */
  readonly origins: ReadonlySet<string>;
  readonly actors: Actors;
  readonly desk: SignInDesk;
  readonly guard: AbuseGuard;
}

const VISITOR: Actor = { kind: 'visitor' };

/**
 * The context of one operation, for a reader who sent `headers`. Nothing is looked up, and nothing
 * waited for, where they show nothing.
 *
 * Throws what `Actors` throws.
 */
export function createContext(
  services: ApiServices,
  headers: Headers,
  resultTopic?: ResultTopic,
): ApiContext | Promise<ApiContext> {
  const credential = credentialOf(headers, services.origins);
  if (credential === null) return contextOf(VISITOR, null, services, headers, resultTopic);
  return services.actors.of(credential).then((actor) => {
    const sessionToken = actor.kind === 'account' ? credential.secret : null;
    return contextOf(actor, sessionToken, services, headers, resultTopic);
  });
}

function contextOf(
  actor: Actor,
  sessionToken: string | null,
  services: ApiServices,
  headers: Headers,
  resultTopic: ResultTopic | undefined,
): ApiContext {
  const { reader, commands, realtime, origin, guard, actors, desk } = services;
  return {
    reader,
    realtime,
    origin,
    actor,
    actors,
    desk,
    sessionToken,
    guard,
    client: headers.get(CLIENT_HEADER),
    resultTopic,
    run: (command, input) => command(input, { ...commands, actor }),
    hub: commands.hub,
    locale: negotiateLocale(headers.get('accept-language')),
  };
}
