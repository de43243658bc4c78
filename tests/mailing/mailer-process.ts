import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process that sends what mailings there are. */
export interface MailerProcess {
  /** Kill it without a word, and wait until it is gone. */
  kill(): Promise<void>;
  /** Resolves when nobody is left to be written to. */
  done(): Promise<void>;
}

export function startMailer(place: string, smtpUrl: string, secret: string): MailerProcess {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'serve-mailings.ts'), place, smtpUrl, secret],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const gone = once(child, 'exit');
  return {
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async done() {
      const [code] = (await gone) as [number | null];
      if (code !== 0) throw new Error(`startMailer: the mailer ended with ${code}`);
    },
  };
}
