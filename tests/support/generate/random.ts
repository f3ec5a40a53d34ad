/** A small seeded source of chance (mulberry32): the same seed gives the same numbers everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A source of its own for a thing, so that one thing more leaves all others as they are. */
  static for(seed: number, ...names: (string | number)[]): Random {
    let hash = 2166136261 ^ seed;
    for (const letter of names.join("/")) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
    }
    return new Random(hash);
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const value = list[Math.floor(this.next() * list.length)];
    if (value === undefined) throw new RangeError("nothing to pick from");
    return value;
  }

  /** One of the first members far more often than one of the last. */
  pickEarly<T>(list: readonly T[]): T {
    const value = list[Math.floor(this.next() ** 3 * list.length)];
    if (value === undefined) throw new RangeError("nothing to pick from");
    return value;
  }

  /** Different members, the early ones more often; fewer than asked for where the list is short. */
  some<T>(list: readonly T[], count: number): T[] {
    const found = new Set<T>();
    for (let tries = 0; found.size < Math.min(count, list.length) && tries < 50; tries++) {
      found.add(this.pickEarly(list));
    }
    return [...found];
  }

  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  }
}

/** Draws from a list as words are drawn in a language: the n-th about 1/n times as often as the first. */
export class Zipf {
  readonly #words: readonly string[];
  readonly #sums: number[] = [];

  constructor(words: readonly string[]) {
    this.#words = words;
    let sum = 0;
    for (let rank = 1; rank <= words.length; rank++) {
      sum += 1 / (rank + 2.7);
      this.#sums.push(sum);
    }
  }

  draw(random: Random): string {
    const wanted = random.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] ?? "";
  }
}
