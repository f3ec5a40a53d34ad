import type { Content } from "../../content/records.ts";
import { toSlug } from "../../content/slug.ts";
import { cleanAddress } from "../recognize/clean-address.ts";

/** What tells one issue from another: where the original stands, and its title with its day. */
export interface Identity {
  url?: string;
  title: string;
  day: string;
}

/** The issues that are there, so that none is written twice. */
export class KnownIssues {
  readonly #files = new Map<string, string>();
  readonly #slugs = new Set<string>();

  constructor({ site, issues, failed }: Pick<Content, "site" | "issues" | "failed">) {
    for (const { file, slug, title, date, source, aliases } of issues) {
      const identity = { title, day: date.day };
      this.add({ ...identity, url: source?.url }, file, slug);
      // What once stood on the site itself is known by its old path.
      for (const path of aliases) this.add({ ...identity, url: urlOf(path, site) }, file, slug);
    }
    for (const file of failed) this.#slugs.add(file.replace(/^.*\/|\.md$/g, ""));
  }

  add(identity: Identity, file: string, slug: string): void {
    for (const key of keysOf(identity)) this.#files.set(key, file);
    this.#slugs.add(slug);
  }

  find(identity: Identity): string | undefined {
    return keysOf(identity)
      .map((key) => this.#files.get(key))
      .find((file) => file !== undefined);
  }

  /** The first of `slug`, `slug-2018-05-02`, `slug-2` … that no issue has. */
  freeSlug(slug: string, day: string): string {
    if (!this.#slugs.has(slug)) return slug;
    const withDay = `${slug}-${day}`;
    if (!this.#slugs.has(withDay)) return withDay;
    let number = 2;
    while (this.#slugs.has(`${slug}-${number}`)) number++;
    return `${slug}-${number}`;
  }
}

const urlOf = (path: string, { url }: Content["site"]): string => new URL(path, url).href;

function keysOf({ url, title, day }: Identity): string[] {
  const address =
    url === undefined
      ? []
      : [cleanAddress(url).replace(/^https?:\/\/(?:www\.)?|\/?(?:#.*)?$/g, "")];
  return [...address, `${toSlug(title)} ${day}`];
}
