/** What stood in a form's fields, in their order. */
type Entries = readonly (readonly [name: string, value: string])[];

/** What was typed and not saved yet. */
export interface LocalCopy {
  readonly entries: Entries;
  /** The edition it was typed over. */
  readonly basedOn: string;
}

const PREFIX = 'gsw-draft:';
/** Fields that carry no words of the writer. */
const OURS = new Set(['basedOn', 'go', 'seen']);

/** Keep what stands in `form` in this browser. Does nothing where the browser keeps nothing. */
export function keepCopy(key: string, form: HTMLFormElement, basedOn: string): void {
  const copy: LocalCopy = { basedOn, entries: entriesOf(form) };
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(copy));
  } catch {
    // Full, or forbidden: then saving is all there is.
  }
}

/** Throw the copy away: it is saved, or not wanted. */
export function dropCopy(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // There was none to keep.
  }
}

/** Put the copy back into `form`. Returns it when that changed anything, else `null`. */
export function restoreCopy(key: string, form: HTMLFormElement): LocalCopy | null {
  const copy = readCopy(key);
  if (!copy || JSON.stringify(copy.entries) === JSON.stringify(entriesOf(form))) return null;
  for (const element of form.elements) {
    if (!isField(element) || OURS.has(element.name)) continue;
    const values = copy.entries.filter(([name]) => name === element.name).map(([, value]) => value);
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
      element.checked = values.includes(element.value);
    } else if (values[0] !== undefined) element.value = values[0];
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return copy;
}

function readCopy(key: string): LocalCopy | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as LocalCopy | null;
  } catch {
    return null;
  }
}

function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !OURS.has(name) ? [[name, value] as const] : [],
  );
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
