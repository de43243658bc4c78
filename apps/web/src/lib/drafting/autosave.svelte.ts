import { deserialize, type ActionResult } from '$app/forms';
import type { Attachment } from 'svelte/attachments';
import { dropCopy, keepCopy, restoreCopy } from './local-copy.ts';

/** How it stands with what was typed. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'offline' | 'failed' | 'refused' | 'conflict';

/** From the last key to the save, in milliseconds. */
const PAUSE_MS = 1_200;
/** Waits between tries, in milliseconds. */
const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Saves a form while it is written. What is not saved yet is kept in this browser as well, so that
 * a closed tab or a lost connection loses nothing.
 */
export class Autosave {
  state: SaveState = $state('idle');
  /** When it was last saved, "12:03" by the reader's clock. */
  savedAt = $state('');
  /** What was typed before was put back. */
  restored = $state(false);
  /** The edition the next save starts from. */
  basedOn: string = $state('');

  readonly #key: string;
  readonly #action: string;
  #form: HTMLFormElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  /** Changes so far, and how many of them are saved. */
  #typed = 0;
  #sent: Promise<void> | null = null;
  #stopped = false;

  /**
   * @param key names the local copy: the petition and the step
   * @param action where the form is posted to
   */
  constructor(key: string, action: string, basedOn: string) {
    this.#key = key;
    this.#action = action;
    this.basedOn = basedOn;
  }

  /** For the form. */
  readonly attach: Attachment<HTMLFormElement> = (form) => {
    this.#form = form;
    const copy = restoreCopy(this.#key, form);
    if (copy) {
      this.restored = true;
      this.basedOn = copy.basedOn;
      this.#schedule();
    } else dropCopy(this.#key);
    const again = () => void (this.state === 'offline' && this.#save());
    form.addEventListener('input', this.#input);
    addEventListener('online', again);
    return () => {
      clearTimeout(this.#timer);
      form.removeEventListener('input', this.#input);
      removeEventListener('online', again);
      this.#form = null;
    };
  };

  /** The form itself is about to go and saves what there is: once what is on its way has arrived. */
  async pause(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#sent;
  }

  /** It arrived, as `edition`, or was refused and is written on. */
  resume(edition: string | null): void {
    this.#stopped = false;
    if (edition === null) return;
    this.basedOn = edition;
    this.forget();
  }

  /** What the form says was saved by a press just now. */
  settle(): void {
    this.state = 'saved';
    this.savedAt = clock();
  }

  /** Nothing here waits to be saved any more. */
  forget(): void {
    dropCopy(this.#key);
  }

  readonly #input = (): void => {
    if (!this.#form) return;
    this.#typed += 1;
    keepCopy(this.#key, this.#form, this.basedOn);
    // Another window has been here: a person decides what stays.
    if (this.state !== 'conflict') this.#schedule();
  };

  #schedule(wait = PAUSE_MS): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  async #save(): Promise<void> {
    const form = this.#form;
    if (!form || this.#stopped) return;
    if (this.#sent) return this.#schedule();
    this.#sent = this.#send(form);
    await this.#sent;
    this.#sent = null;
  }

  async #send(form: HTMLFormElement): Promise<void> {
    this.state = 'saving';
    const typed = this.#typed;
    const body = new FormData(form);
    body.set('basedOn', this.basedOn);
    body.delete('go');
    this.#answered(await post(this.#action, body), typed);
  }

  #answered(result: ActionResult | null, typed: number): void {
    if (!result || result.type === 'error' || result.type === 'redirect') return this.#retry();
    this.#tries = 0;
    if (result.type === 'failure') {
      const conflict = result.data?.['conflict'] === true;
      this.state = conflict ? 'conflict' : 'refused';
      return;
    }
    this.basedOn = String(result.data?.['edition'] ?? '');
    if (typed !== this.#typed) return this.#schedule();
    this.settle();
    this.forget();
  }

  #retry(): void {
    this.state = navigator.onLine ? 'failed' : 'offline';
    this.#schedule(RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)]);
    this.#tries += 1;
  }
}

function clock(): string {
  return new Date().toTimeString().slice(0, 5);
}

/** What the action answered, or `null` when it could not be reached. */
async function post(action: string, body: FormData): Promise<ActionResult | null> {
  try {
    const response = await fetch(action, {
      body,
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
    });
    return deserialize(await response.text());
  } catch {
    return null;
  }
}
