import type { Transaction } from '@groundswell/store';

/** A statement as the store sends it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statement no longer has a part of that name: its cost cannot be told apart any more. */
export class PartMissingError extends Error {
  override readonly name = 'PartMissingError';
}

/** The first statement `send` would send, caught on its way: the store's own words, whatever they are today. */
export async function statementOf(send: (tx: Transaction) => Promise<unknown>): Promise<Statement> {
  let caught: Statement | null = null;
  const tx = {
    $queryRaw(strings: TemplateStringsArray, ...values: unknown[]) {
      const text = strings.reduce((whole, part, index) => `${whole}$${index}${part}`);
      caught ??= { text, values };
      return Promise.resolve([]);
    },
  };
  await send(tx as unknown as Transaction);
  if (!caught) throw new Error('statementOf: nothing was sent');
  return caught;
}

/** `text` without the part `name` of its WITH list. Nothing else may refer to it. */
export function withoutPart(text: string, name: string): string {
  const head = new RegExp(`,\\s*${name} AS \\(`).exec(text);
  if (!head) throw new PartMissingError(`the statement has no part ${name}`);
  let depth = 1;
  let at = head.index + head[0].length;
  for (; depth > 0; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
  }
  return text.slice(0, head.index) + text.slice(at);
}
