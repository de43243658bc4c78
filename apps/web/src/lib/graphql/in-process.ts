import type { RequestEvent } from '@sveltejs/kit';

type GraphQLDoor = (request: Request) => Promise<Response>;

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
  const cookie = event.request.headers.get('cookie');
  if (cookie) asked.headers.set('cookie', cookie);
  return door(asked);
}

function isDoor(value: unknown): value is GraphQLDoor {
  return typeof value === 'function';
}
