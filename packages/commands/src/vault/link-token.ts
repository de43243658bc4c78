import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { deriveKey } from './derive-key.ts';

const LINK_PURPOSES = ['withdraw', 'unsubscribe', 'manage'] as const;

/** What a mailed link is good for: the page whose button it arms. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Tokens that say themselves what they are about, so that no row has to keep them. */
export interface LinkTokens {
  /**
   * The token that proves its bearer was sent a link about `subject`: the subject's own name and
   * HMAC-SHA-256 over it, each in base64url, a full stop between.
   */
  linkToken(purpose: LinkPurpose, subject: string): string;
  /** What `token` is about, or `null` when it was not made here, or for another purpose. Never throws. */
  openLinkToken(purpose: LinkPurpose, token: string): string | null;
}

export function createLinkTokens(secret: Uint8Array): LinkTokens {
  const keys = new Map(LINK_PURPOSES.map((purpose) => [purpose, deriveKey(secret, `link/${purpose}`)]));
  const linkToken = (purpose: LinkPurpose, subject: string) => {
    const proof = createHmac('sha256', keys.get(purpose) as KeyObject).update(subject);
    return `${Buffer.from(subject).toString('base64url')}.${proof.digest('base64url')}`;
  };
  return {
    linkToken,
    openLinkToken(purpose, token) {
      const subject = Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString('utf8');
      const [given, ours] = [Buffer.from(token), Buffer.from(linkToken(purpose, subject))];
      return given.length === ours.length && timingSafeEqual(given, ours) ? subject : null;
    },
  };
}
