import { follow } from '../live/hub/follower.ts';
import type { Gate } from './gate.ts';

const COUNT = `subscription ($petition: ID!) {
  signatureCount(petition: $petition) { signatureCount { total revision } }
}`;

interface Count {
  readonly signatureCount: { readonly total: number; readonly revision: number };
}

/** A page that stays open on a petition: whenever its socket breaks it comes back. */
export class LiveReader {
  /** Values seen. */
  seen = 0;
  /** Sockets that broke. */
  breaks = 0;
  /** What a reader should not have seen. */
  readonly findings: string[] = [];
  #last = { total: 0, revision: 0 };
  #awaited = { total: Infinity, resolve: () => {} };
  #leave: (() => Promise<void>) | null = null;
  #gone = false;

  /** The count seen last. */
  get published(): number {
    return this.#last.total;
  }

  /** Follow `petition` at the hub at `url` until `leave`. */
  async read(url: string, petition: string, hub: Gate): Promise<void> {
    while (!this.#gone) {
      await hub.passed();
      const follower = follow<Count>(url, COUNT, { petition });
      this.#leave = () => follower.leave();
      try {
        for (;;) this.#see((await follower.next()).signatureCount);
      } catch {
        this.breaks += 1;
      }
    }
  }

  /** Resolves when the page shows `total` or more. */
  reaches(total: number): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = { total, resolve };
      this.#tell();
    });
  }

  async leave(): Promise<void> {
    this.#gone = true;
    await this.#leave?.();
  }

  #see(count: Count['signatureCount']): void {
    this.seen += 1;
    const last = this.#last;
    if (count.revision < last.revision || count.total < last.total) {
      this.findings.push(
        `back: a page that showed ${last.total} (revision ${last.revision}) went back to ${count.total} (${count.revision})`,
      );
    }
    this.#last = count;
    this.#tell();
  }

  #tell(): void {
    if (this.#last.total >= this.#awaited.total) this.#awaited.resolve();
  }
}
