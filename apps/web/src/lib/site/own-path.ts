/** `from`, of unknown origin, as a path on the site of `base`; "/" for anything that leads elsewhere. */
export function ownPath(from: string, base: URL): string {
  const target = URL.parse(from, base);
  // "/.//example.org" is a path here, but written down without the dot it is another site.
  const leadsAway = target?.origin !== base.origin || target.pathname.startsWith('//');
  return leadsAway ? '/' : target.pathname + target.search;
}
