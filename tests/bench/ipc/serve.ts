/** What a process of the benchmark can be asked to do. */
export type Methods = Record<string, (argument: never) => unknown>;

/** A question, as it travels between processes. */
export interface Call {
  readonly id: number;
  readonly method: string;
  readonly argument: unknown;
}

/** What comes back: an answer, a fault, or something nobody asked for. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly notice: string; readonly value: number };

/** Answer the calls of the process that started this one, until it lets go. */
export function serve(methods: Methods): void {
  process.on('message', (call: Call) => void answer(methods, call));
  process.on('disconnect', () => process.exit());
}

/** Tell the process that started this one something it did not ask for. */
export function notify(notice: string, value: number): void {
  reply({ notice, value });
}

async function answer(methods: Methods, { id, method, argument }: Call): Promise<void> {
  try {
    const ask = methods[method];
    if (!ask) throw new Error(`no method ${method}, expected one of ${Object.keys(methods).join(', ')}`);
    reply({ id, answer: await ask(argument as never) });
  } catch (error) {
    reply({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function reply(message: Reply): void {
  if (process.connected) process.send?.(message);
}
