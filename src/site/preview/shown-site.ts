import type { PageData } from "../../../layouts/parts/site-context.ts";
import { once } from "../../content/once.ts";
import type { OutputFile } from "../../outputs/output.ts";
import { outputs } from "../../outputs/outputs.ts";
import type { Layouts } from "./load-layouts.ts";
import { mapPages } from "./map-pages.ts";

/** A site of which nothing is made but what is asked for. */
export class ShownSite {
  readonly data: PageData;
  readonly layouts: Layouts;
  readonly #pages = once(() => mapPages(this.layouts.families, this.data));
  readonly #copied = once(
    () => new Map(this.data.archive.files.map(({ file, path }) => [path, file])),
  );
  readonly #outputs = once(() => this.#mapOutputs());

  constructor(data: PageData, layouts: Layouts) {
    this.data = data;
    this.layouts = layouts;
  }

  hasPage(file: string): boolean {
    return this.#pages().has(file);
  }

  /** The HTML of the page that stands in a file. */
  page(file: string): string | undefined {
    const make = this.#pages().get(file);
    return make && this.layouts.renderPage(make());
  }

  /** The file of the content folder that is copied to a path. */
  copied(path: string): string | undefined {
    return this.#copied().get(path);
  }

  /** The text of what stands at a path besides pages: a feed, a map. */
  output(path: string): string | undefined {
    return this.#outputs().get(path)?.text;
  }

  #mapOutputs(): Map<string, OutputFile> {
    const { archive } = this.data;
    const words = this.layouts.wordsOf(archive.site.language);
    const hidden = new Set(["/404.html", ...archive.redirects.map(({ from }) => from)]);
    const pages = [...this.#pages().keys()]
      .map((file) => file.replace(/index\.html$/, ""))
      .filter((path) => !hidden.has(path))
      .sort();
    const files = outputs.flatMap((output) => [...output(archive, pages, words)]);
    return new Map(files.map((file) => [file.path, file]));
  }
}
