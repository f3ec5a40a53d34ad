import { suggestion } from "../content/nearest.ts";
import { isOutletPath } from "../content/paths.ts";
import type { PictureSize } from "../content/picture-size.ts";
import type { Problem } from "../content/problem.ts";
import type { MarkdownSource, Site } from "../content/records.ts";
import { type RenderOptions, renderFragment, renderText } from "../markdown/render-text.ts";
import type { Resolve } from "../markdown/resolve-references.ts";
import type { Fragment, Text } from "../markdown/text.ts";
import type { Outlet } from "./archive.ts";
import { hrefOf } from "./href.ts";
import { decodeAddress, type Link, resolveLink } from "./resolve-link.ts";
import type { SiteMap } from "./site-map.ts";

/** A link into the site, and where it was written. */
interface WrittenLink {
  link: Link & { kind: "inside" };
  written: string;
  file: string;
  line: number;
}

/** Renders the Markdown of records and follows every link in it. */
export class RecordRenderer {
  readonly problems: Problem[] = [];
  /** Files beside the records that something links to. */
  readonly attachments = new Set<string>();
  readonly #site: Site;
  readonly #map: SiteMap;
  /** By the addresses that pages have. */
  readonly #sizes: ReadonlyMap<string, PictureSize>;
  /** By place and text: a bio is shown by many issues, and what is wrong in it is reported once. */
  readonly #fragments = new Map<string, Fragment>();
  readonly #texts = new Map<string, Text>();
  readonly #anchored: WrittenLink[] = [];
  readonly #toOutlets: WrittenLink[] = [];

  constructor(site: Site, map: SiteMap) {
    this.#site = site;
    this.#map = map;
    this.#sizes = new Map([...map.pictures].map(([path, size]) => [hrefOf(site, path), size]));
  }

  /** Renders the text of a page of its own, which stands at `path`. */
  text(source: MarkdownSource, path: string, language = this.#site.language): Text {
    const { sections } = this.#site;
    const text = renderText(source, { ...this.#hooks(source), language, sections });
    this.#texts.set(path, text);
    this.problems.push(...text.problems);
    return text;
  }

  /** Renders a text that stands inside other pages. */
  fragment(source: MarkdownSource, language = this.#site.language): Fragment {
    const key = `${source.file}:${source.line}:${source.text}`;
    const known = this.#fragments.get(key);
    if (known !== undefined) return known;
    const fragment = renderFragment(source, { ...this.#hooks(source), language });
    this.#fragments.set(key, fragment);
    this.problems.push(...fragment.problems);
    return fragment;
  }

  /** Checks, once all texts are rendered, that the anchors that were linked to exist. */
  checkAnchors(): void {
    for (const { link, written, file, line } of this.#anchored) {
      const text = this.#texts.get(link.path);
      const anchor = link.anchor ?? "";
      if (text === undefined || anchor === "" || text.anchors.has(anchor)) continue;
      const hint = suggestion(anchor, text.anchors) || `: \`${link.path}\` has no such anchor`;
      this.#broken(file, line, `\`${decodeAddress(written)}\` leads to no passage${hint}`);
    }
  }

  /** Adds the outlets to the site, once all issues are rendered, and checks the links to their pages. */
  checkOutlets(outlets: readonly Outlet[]): void {
    const paths = new Set(outlets.map(({ path }) => path));
    for (const path of paths) this.#map.paths.add(path);
    for (const { link, written, file, line } of this.#toOutlets) {
      if (paths.has(link.path)) continue;
      const hint = suggestion(link.path, paths) || ": no issue links to such a source";
      this.#broken(file, line, `\`${decodeAddress(written)}\` leads nowhere${hint}`);
    }
  }

  #hooks(source: MarkdownSource): Pick<RenderOptions, "resolve" | "sizeOf"> {
    return { resolve: this.#resolver(source), sizeOf: (address) => this.#sizes.get(address) };
  }

  #resolver({ file }: MarkdownSource): Resolve {
    return ({ href: written, line }) => {
      const link = resolveLink(written, file, this.#site, this.#map);
      if (link.kind === "broken") this.#broken(file, line, link.reason);
      if (link.kind === "inside" && link.attachment) this.attachments.add(link.attachment);
      if (link.kind === "inside" && link.anchor) this.#anchored.push({ link, written, file, line });
      if (link.kind === "inside" && isOutletPath(link.path)) {
        this.#toOutlets.push({ link, written, file, line });
      }
      return link.href;
    };
  }

  #broken(file: string, line: number, message: string): void {
    this.problems.push({ file, line, column: 1, severity: this.#site.brokenLinks, message });
  }
}
