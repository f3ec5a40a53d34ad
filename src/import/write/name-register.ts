import { distance } from "fastest-levenshtein";
import { Spellings } from "../../content/nearest.ts";
import { toSlug } from "../../content/slug.ts";

/** A record that is or will be in the archive, with all that it is called. */
export interface Named {
  slug: string;
  names: readonly string[];
}

/** Slugs by everything that a record is called, so that a name from elsewhere finds the record that is there. */
export class NameRegister {
  readonly #slugs = new Map<string, string>();
  #spellings: Spellings | undefined;

  readonly #letters: number;

  /** `letters`: how long a name must be for one of its letters to be wrong. */
  constructor(records: Iterable<Named>, letters: number) {
    this.#letters = letters;
    for (const { slug, names } of records) this.add(slug, names);
  }

  add(slug: string, names: readonly string[]): void {
    for (const name of [slug, ...names].map(toSlug))
      if (!this.#slugs.has(name)) this.#slugs.set(name, slug);
    this.#spellings = undefined;
  }

  /** The slug of the record that is called so; `isGuess` if only its spelling is near. */
  find(name: string): { slug: string; isGuess: boolean } | undefined {
    const wanted = toSlug(name);
    const slug = this.#slugs.get(wanted);
    if (slug !== undefined) return { slug, isGuess: false };
    this.#spellings ??= new Spellings(this.#slugs.keys());
    const near = this.#spellings.nearest(wanted);
    const found =
      near !== undefined && isNear(wanted, near, this.#letters) ? this.#slugs.get(near) : undefined;
    return found === undefined ? undefined : { slug: found, isGuess: true };
  }
}

/**
 * Names are nearer to each other than misspelt words: one letter off where they are long enough, two where
 * twice as long, and neither the first letter nor a number differs (`Section 301` is not `Section 889`).
 */
function isNear(a: string, b: string, letters: number): boolean {
  const limit = Math.floor(Math.min(a.length / letters, 2));
  const digits = (text: string) => text.replace(/\D+/g, " ").trim();
  return a[0] === b[0] && digits(a) === digits(b) && distance(a, b) <= limit;
}
