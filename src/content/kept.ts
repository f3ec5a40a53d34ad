import { isSame } from "./memo.ts";

/**
 * Values by name from one round to the next: a name keeps its value as long as what that was made
 * of is the same. What a round did not ask for is forgotten, so that nothing piles up.
 */
export class Kept<V> {
  #last = new Map<string, Made<V>>();
  #now = new Map<string, Made<V>>();

  /** Begins a round. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  /** The value of a name; made anew if `sources` are others than in the last round. */
  get(name: string, sources: readonly unknown[], make: () => V): V {
    const last = this.#last.get(name);
    const made = last && isSame(last.sources, sources) ? last : { sources, value: make() };
    this.#now.set(name, made);
    return made.value;
  }
}

interface Made<V> {
  sources: readonly unknown[];
  value: V;
}
