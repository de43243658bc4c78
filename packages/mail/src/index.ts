export { alreadySignedMail } from './already-signed-mail.ts';
export { confirmationMail } from './confirmation-mail.ts';
export { createDevMailer, type DevMailer, type KeptMail } from './dev-mailer.ts';
export { manageLinkMail } from './manage-link-mail.ts';
export { MailNotSentError } from './mail-not-sent-error.ts';
export { MAILBOX_CSP, renderMailbox, renderMessage } from './mailbox-page.ts';
export type { Mailer, MailMessage } from './mailer.ts';
export { receiptMail, type AgreedMail } from './receipt-mail.ts';
export { createSmtpMailer } from './smtp-mailer.ts';
