import type { RequestEvent } from '@sveltejs/kit';

type GraphQLDoor = (request: Request) => Promise<Response>;

/** Who reads: their cookies, and their network's name, which the server writes and no reader can. */
const HANDED_ON = ['cookie', 'x-groundswell-client'];

/**
 * Answer a GraphQL `request` made while rendering `event`, without a network request.
 *
 * The server that mounts this app leaves the API's door on `globalThis` under
 * `Symbol.for('groundswell.graphql')` before it loads the app: a symbol, because
 * the built app and the server share no module.
 *
 * @throws {Error} when the app runs without that server
 */
export function answerInProcess(request: Request, event: RequestEvent): Promise<Response> {
  const door: unknown = Reflect.get(globalThis, Symbol.for('groundswell.graphql'));
  if (!isDoor(door)) {
    throw new Error(
      `answerInProcess: globalThis[Symbol.for('groundswell.graphql')] is ${typeof door}, expected a function. ` +
        'Start the hub with `pnpm start` or `pnpm dev`.',
    );
  }
  const asked = new Request(request);
  asked.headers.set('accept-language', event.locals.locale);
  for (const name of HANDED_ON) {
    const value = event.request.headers.get(name);
    if (value) asked.headers.set(name, value);
  }
  return door(asked);
}

function isDoor(value: unknown): value is GraphQLDoor {
  return typeof value === 'function';
}
