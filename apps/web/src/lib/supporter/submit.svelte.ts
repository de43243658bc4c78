import type { SubmitFunction } from '$app/forms';
import { goto } from '$app/navigation';
import { tick } from 'svelte';

/** One form of a supporter's page on its way, and whether it got through. */
export class Submission {
  /** Sent, and not answered yet. */
  busy = $state(false);
  /** The hub could not be reached, or broke. */
  failed = $state(false);

  /** For `use:enhance`: no second press while the first is on its way; reading goes on at the notice. */
  readonly submit: SubmitFunction = ({ cancel }) => {
    if (this.busy) return cancel();
    this.busy = true;
    this.failed = false;
    return async ({ result, update }) => {
      if (result.type === 'error') this.failed = true;
      // The page left behind may be one whose address is a key: it goes from the history.
      else if (result.type === 'redirect') await goto(result.location, { replace: true, refreshAll: true });
      else await update({ reset: false });
      this.busy = false;
      await tick();
      document.getElementById('notice')?.focus();
    };
  };
}
