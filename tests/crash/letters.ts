import { createVault } from '@groundswell/commands';
import { openDatabase } from '@groundswell/store';
import { HUB_SECRET } from '../harness/test-hub.ts';
import type { Act } from './acts.ts';
import type { Gate } from './gate.ts';

/** What a supporter finds in the mailbox. */
export type Letter = { readonly token: string } | 'already signed' | null;

/** Where the mail to a supporter is looked for. */
export interface Letters extends AsyncDisposable {
  /** What came of `act`, whose request was acknowledged; `null` when nothing did. Throws while the hub is away. */
  of(act: Act): Promise<Letter>;
}

/**
 * Tokens as the hub derives them, from the request in the database at `url`: thousands of mails
 * would have to be read again for each of them.
 */
export function derivedLetters(url: string, database: Gate): Letters {
  const db = openDatabase(url, 4);
  const vault = createVault(Buffer.from(HUB_SECRET));
  return {
    async of({ idempotencyKey }) {
      await database.passed();
      const request = await db.signatureRequest.findFirst({
        where: { idempotencyKey },
        select: { id: true },
      });
      return request && { token: vault.requestToken(request.id) };
    },
    [Symbol.asyncDispose]: () => db.$disconnect(),
  };
}

/** The mail the hub at `url` keeps while it has no mail server. */
export function keptLetters(url: string): Letters {
  return {
    async of({ address }) {
      const mine = (await readMailbox(url)).filter(({ to }) => to === address);
      for (const { text } of mine) {
        const token = /\/confirm\/([\w-]+)/.exec(text)?.[1];
        if (token !== undefined) return { token };
      }
      return mine.length > 0 ? 'already signed' : null;
    },
    async [Symbol.asyncDispose]() {},
  };
}

interface KeptMail {
  readonly to: string;
  readonly text: string;
}

/** Everything that was mailed, as far as the hub at `url` keeps it. */
export async function readMailbox(url: string): Promise<readonly KeptMail[]> {
  const response = await fetch(`${url}/dev/mail.json`);
  return (await response.json()) as KeptMail[];
}
