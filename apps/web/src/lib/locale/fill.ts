/** `template` with each `{slot}` replaced by its text; a slot without text stays as written. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return partsOf(template)
    .map((part) => (typeof part === 'string' ? part : (slots[part.slot] ?? `{${part.slot}}`)))
    .join('');
}

/** A template cut at its slots: "Hi {name}!" is `['Hi ', { slot: 'name' }, '!']`. */
export function partsOf(template: string): (string | { readonly slot: string })[] {
  return template
    .split(/(\{[a-z]+\})/i)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { slot: part.slice(1, -1) } : part));
}
