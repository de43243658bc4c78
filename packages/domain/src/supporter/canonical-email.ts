/** Providers whose mailboxes ignore everything from `+` to `@`. */
const IGNORES_TAG = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'me.com',
  'fastmail.com',
  'protonmail.com',
  'proton.me',
  'pm.me',
  // Reserved for documentation and tests (RFC 2606): nobody has a mailbox there, so
  // treating them like the large providers can join no two people.
  'example.com',
  'example.net',
  'example.org',
]);
/** Providers whose mailboxes also ignore dots in the local part. */
const IGNORES_DOTS = new Set(['gmail.com']);
/** Second names of one provider. */
const SAME_PROVIDER = new Map([['googlemail.com', 'gmail.com']]);

// The URL parser below would take a port, a path or an escape for itself.
const ADDRESS = /^([^\s@"(),:;<>[\\\]]{1,64})@([^\s@:/?#%[\\\]]{3,253})$/u;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * The one spelling under which all spellings of an address meet, or `null` when
 * `address` is no address that mail can reach (`a@b` has no top-level domain).
 *
 * NFKC, lower case, IDNA for the domain; dots and `+tag` go only for providers
 * known to ignore them. Used to recognise a supporter, never to send mail: mail
 * goes to what was typed.
 */
export function canonicalEmail(address: string): string | null {
  const [, local, domain] = ADDRESS.exec(address.normalize('NFKC').toLowerCase()) ?? [];
  if (local === undefined || domain === undefined) return null;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  const ascii = asciiHost(domain);
  if (ascii === null) return null;
  const host = SAME_PROVIDER.get(ascii) ?? ascii;
  const untagged = IGNORES_TAG.has(host) ? local.replace(/(?<=.)\+.*$/u, '') : local;
  return `${IGNORES_DOTS.has(host) ? untagged.replaceAll('.', '') : untagged}@${host}`;
}

function asciiHost(domain: string): string | null {
  // The URL parser is the platform's IDNA (UTS 46), in browsers and Node alike. It also
  // reads numbers as IPv4 addresses, which the pattern then refuses.
  const host = URL.parse(`http://${domain}/`)?.hostname;
  return host !== undefined && HOST.test(host) ? host : null;
}
