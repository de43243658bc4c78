import { createVault } from '@groundswell/commands';
import { MailingWorker } from '../../apps/api/src/workers/mailing-worker.ts';
import { createSmtpMailer } from '../../packages/mail/src/index.ts';
import { openMailingDatabase } from './open-mailing-database.ts';

// A process that sends what mailings there are, and ends.
const [place = '', smtpUrl = '', secret = ''] = process.argv.slice(2);
const { db, alone, close } = await openMailingDatabase(place);
const worker = new MailingWorker({
  db,
  alone,
  vault: createVault(Buffer.from(secret)),
  mailer: createSmtpMailer(smtpUrl, 'hub@hub.example'),
  hubName: 'Riverside Hub',
  origin: 'https://hub.example',
  publish: () => {},
});
worker.wake();
await worker.idle();
await worker.close();
await close();
// Connections to the mail server are kept for the next mail, which does not come.
process.exit();
