/** The languages messages are worded in. */
export const MAIL_LOCALES = ['en', 'fr', 'es', 'ar', 'ug'] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/**
 * Every sentence the hub mails, in one language.
 *
 * Placeholders: `{title}` of the petition and `{hub}` everywhere; `{name}` in `greeting`; `{until}` in
 * `confirmation.expires`. Each stands isolated, so it must not carry a grammatical ending.
 */
export interface Wording {
  readonly locale: MailLocale;
  readonly dir: 'ltr' | 'rtl';
  readonly greeting: string;
  readonly greetingWithoutName: string;
  readonly footer: string;
  readonly confirmation: {
    readonly subject: string;
    readonly asked: string;
    readonly press: string;
    readonly button: string;
    readonly expires: string;
    readonly wasNotMe: string;
  };
  readonly alreadySigned: {
    readonly subject: string;
    readonly again: string;
    readonly unchanged: string;
    readonly button: string;
    readonly wasNotMe: string;
  };
}
