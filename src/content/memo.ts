/**
 * Remembers what was made of an object for as long as the object lives, and makes it anew when
 * something else that it depends on has changed. Records are the same objects from one reading to
 * the next while their files are the same (see `ContentMemory`).
 */
export class Memo<From extends object, To> {
  readonly #made = new WeakMap<From, { others: readonly unknown[]; to: To }>();

  /** `isStillRight` has the last word on what was made of the same. */
  of(
    from: From,
    others: readonly unknown[],
    make: () => To,
    isStillRight: (to: To) => boolean = () => true,
  ): To {
    const known = this.#made.get(from);
    if (known && isSame(known.others, others) && isStillRight(known.to)) return known.to;
    const to = make();
    this.#made.set(from, { others, to });
    return to;
  }
}

/** Whether two lists hold the same, in the same order. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);
