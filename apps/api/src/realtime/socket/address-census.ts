/** How many sockets are open, in all and from each address. Addresses are forgotten with their last socket. */
export class AddressCensus {
  readonly #limits: { readonly sockets: number; readonly socketsPerAddress: number };
  readonly #counts = new Map<string, number>();
  #all = 0;

  constructor(limits: { readonly sockets: number; readonly socketsPerAddress: number }) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#all;
  }

  /** Count a socket from `address`, unless there is no room for it. */
  admit(address: string): boolean {
    const count = this.#counts.get(address) ?? 0;
    if (this.#all >= this.#limits.sockets || count >= this.#limits.socketsPerAddress) return false;
    this.#counts.set(address, count + 1);
    this.#all += 1;
    return true;
  }

  release(address: string): void {
    const count = this.#counts.get(address) ?? 0;
    if (count > 1) this.#counts.set(address, count - 1);
    else this.#counts.delete(address);
    this.#all -= 1;
  }
}
