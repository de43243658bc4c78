import { negotiateLocale, type Actor, type HubLocale } from '@groundswell/domain';
import type { CommandContext, HubSettings } from '@groundswell/commands';
import type { Reader } from '@groundswell/store';
import type { AbuseGuard } from '../abuse/abuse-guard.ts';
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
  readonly guard: AbuseGuard;
}

/** The context of one operation, for a reader who sent `headers`. */
export function createContext(
  services: ApiServices,
  headers: Headers,
  resultTopic?: ResultTopic,
): ApiContext {
  const actor: Actor = { kind: 'visitor' };
  const { reader, commands, realtime, origin, guard } = services;
  return {
    reader,
    realtime,
    origin,
    actor,
    guard,
    client: headers.get(CLIENT_HEADER),
    resultTopic,
    run: (command, input) => command(input, { ...commands, actor }),
    hub: commands.hub,
    locale: negotiateLocale(headers.get('accept-language')),
  };
}
