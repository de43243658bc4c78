/** The languages messages are worded in. */
export const MAIL_LOCALES = ['en', 'fr', 'es', 'ar', 'ug'] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/**
 * Every sentence the hub mails, in one language.
 *
 * Placeholders: `{title}` of the petition and `{hub}` everywhere (no `{title}` in `manage` and `signIn`); `{name}` in
 * `greeting`; `{until}` in `expires`; `{organisation}` in `receipt.news`;
 * `{code}` in `signIn.subject`. Each stands isolated, so it must not carry a grammatical ending.
 */
export interface Wording {
  readonly locale: MailLocale;
  readonly dir: 'ltr' | 'rtl';
  readonly greeting: string;
  readonly greetingWithoutName: string;
  readonly footer: string;
  /** The label of the link to the page where one's own page is asked for. */
  readonly everything: string;
  readonly confirmation: {
    readonly subject: string;
    readonly asked: string;
    readonly press: string;
    readonly button: string;
    readonly code: string;
    readonly expires: string;
    readonly wasNotMe: string;
  };
  readonly receipt: {
    readonly subject: string;
    readonly thanks: string;
    readonly share: string;
    readonly button: string;
    readonly agreed: string;
    readonly updates: string;
    readonly news: string;
    readonly agreedToNothing: string;
    readonly changeYourMind: string;
    readonly withdraw: string;
    readonly unsubscribe: string;
  };
  readonly manage: {
    readonly subject: string;
    readonly asked: string;
    readonly button: string;
    readonly hint: string;
    readonly expires: string;
    readonly wasNotMe: string;
    readonly footer: string;
  };
  readonly signIn: {
    readonly subject: string;
    readonly asked: string;
    readonly expires: string;
    readonly wasNotMe: string;
    readonly footer: string;
  };
  readonly alreadySigned: {
    readonly subject: string;
    readonly again: string;
    readonly unchanged: string;
    readonly button: string;
    readonly wasNotMe: string;
  };
  /** An update of a petition, mailed to who asked for it; `{update}` is its title, `{author}` who wrote it. */
  readonly campaignUpdate: {
    readonly subject: string;
    readonly news: string;
    readonly button: string;
    readonly why: string;
    readonly unsubscribe: string;
    readonly footer: string;
  };
}
