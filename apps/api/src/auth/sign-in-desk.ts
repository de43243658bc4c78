import { admitAccount, type CommandContext } from '@groundswell/commands';
import {
  canonicalEmail,
  DomainError,
  readSigningCode,
  refuseEmail,
  refuseInput,
  SignInCodeExpiredError,
  SignInCodeWrongError,
  type RateLimitedError,
  type ValidationError,
} from '@groundswell/domain';
import { APIError } from 'better-auth/api';
import type { AbuseGuard } from '../abuse/abuse-guard.ts';
import { CODE_SECONDS, SESSION_SECONDS, type Auth } from './better-auth.ts';
import type { CodeMail } from './code-mail.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

/** Whoever stands at the desk: the name of their network for the guard, and their language. */
export interface Caller {
  readonly client: string | null;
  readonly locale: string;
}

/** A session that was just opened. */
export interface OpenedSession {
  /** For the cookie, or as a bearer token. */
  readonly token: string;
  readonly expiresAt: Date;
  /** Whether the account is new. */
  readonly isNew: boolean;
}

export interface SignInDeskOptions {
  readonly auth: Auth;
  readonly guard: AbuseGuard;
  readonly mail: CodeMail;
  readonly commands: Omit<CommandContext, 'actor'>;
}

/** Where people sign in and out. What an address is told does not depend on whether it has an account. */
export class SignInDesk {
  readonly #auth: Auth;
  readonly #guard: AbuseGuard;
  readonly #mail: CodeMail;
  readonly #commands: Omit<CommandContext, 'actor'>;

  constructor({ auth, guard, mail, commands }: SignInDeskOptions) {
    this.#auth = auth;
    this.#guard = guard;
    this.#mail = mail;
    this.#commands = commands;
  }

  /** Mail a code to `typed`. No account is looked for: whoever proves the address gets one. */
  async requestCode(
    typed: string,
    { client, locale }: Caller,
  ): Promise<ValidationError | RateLimitedError | null> {
    const email = spelled(typed);
    const refusal = refuseInput([refuseEmail(['email'], email)]);
    if (refusal) return refusal;
    const mailbox = Buffer.from(this.#commands.vault.addressKey(canonicalEmail(email) ?? email)).toString(
      'base64url',
    );
    const tooOften =
      (await this.#guard.refuse('requestSignInCode', client)) ??
      (await this.#guard.refuse('signInCodesToAddress', mailbox));
    if (tooOften) return tooOften;
    const code = await this.#auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } });
    const expiresAt = new Date(Date.now() + CODE_SECONDS * 1_000);
    this.#mail.post({ to: email, code, locale, expiresAt });
    return null;
  }

  /** Open a session for the owner of `email`, who shows it by the code that was mailed there. */
  async signIn(
    { email, code }: { readonly email: string; readonly code: string },
    { client, locale }: Caller,
  ): Promise<OpenedSession | SignInCodeWrongError | SignInCodeExpiredError | RateLimitedError> {
    const tooOften = await this.#guard.refuse('signIn', client);
    if (tooOften) return tooOften;
    const otp = readSigningCode(code);
    if (otp === null) return new SignInCodeWrongError();
    try {
      const { headers, response } = await this.#auth.api.signInEmailOTP({
        body: { email: spelled(email), otp },
        returnHeaders: true,
      });
      const admitted = await admitAccount(
        { accountId: response.user.id, locale },
        { ...this.#commands, actor: { kind: 'operator' } },
      );
      if (admitted instanceof DomainError) throw admitted;
      const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1_000);
      return { token: tokenIn(headers), expiresAt, isNew: admitted.isNew };
    } catch (fault) {
      const refusal = fault instanceof APIError ? refusalOf(fault.body?.code) : null;
      if (refusal) return refusal;
      throw fault;
    }
  }

  /** End the session of `token`. One that has ended stays so. */
  async signOut(token: string): Promise<void> {
    await this.#auth.api.signOut({ headers: showing(token) });
  }

  /** End every session of the account that `token` is a session of. */
  async signOutEverywhere(token: string): Promise<void> {
    await this.#auth.api.revokeSessions({ headers: showing(token) });
  }

  /** Resolves when every code that was asked for has left. */
  idle(): Promise<void> {
    return this.#mail.idle();
  }
}

/** The one spelling an account's address is kept in. */
function spelled(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase();
}

function showing(token: string): Headers {
  return new Headers({ cookie: `${SESSION_COOKIE}=${token}` });
}

function refusalOf(code: string | undefined): SignInCodeWrongError | SignInCodeExpiredError | null {
  switch (code) {
    case 'INVALID_OTP':
      return new SignInCodeWrongError();
    case 'OTP_EXPIRED':
    case 'TOO_MANY_ATTEMPTS':
      return new SignInCodeExpiredError();
    default:
      return null;
  }
}

/** The library gives a session out as a cookie only. */
function tokenIn(headers: Headers): string {
  const prefix = `${SESSION_COOKIE}=`;
  const cookie = headers.getSetCookie().find((line) => line.startsWith(prefix));
  const token = cookie?.slice(prefix.length).split(';', 1)[0];
  if (!token) throw new Error(`signIn: no cookie ${SESSION_COOKIE} in the library's answer, expected one`);
  return token;
}
