import { Memo } from "../content/memo.ts";
import { suggestion } from "../content/nearest.ts";
import { isOutletPath } from "../content/paths.ts";
import type { PictureSize } from "../content/picture-size.ts";
import type { Problem } from "../content/problem.ts";
import type { MarkdownSource, Site } from "../content/records.ts";
import { type RenderOptions, renderFragment, renderText } from "../markdown/render-text.ts";
import type { Fragment, Text } from "../markdown/text.ts";
import type { Outlet } from "./archive.ts";
import { hrefOf } from "./href.ts";
import { decodeAddress, type Link, resolveLink } from "./resolve-link.ts";
import type { SiteMap } from "./site-map.ts";

/** A link or a picture's address, and where it was written. */
interface Followed {
  link: Link;
  written: string;
  file: string;
  line: number;
}

/** What was made of Markdown, and all of the site that it shows. */
interface Rendered<T extends Fragment> {
  made: T;
  /** The site in which the links were followed last. */
  map: SiteMap;
  followed: Followed[];
  sizes: Map<string, PictureSize | undefined>;
}

const renderedTexts = new Memo<MarkdownSource, Rendered<Text>>();
const renderedFragments = new Memo<MarkdownSource, Rendered<Fragment>>();

/**
 * Renders the Markdown of records and follows every link in it. What was rendered before is taken
 * again as long as its links lead where they led and its pictures are as large as they were.
 */
export class RecordRenderer {
  readonly problems: Problem[] = [];
  /** Files beside the records that something links to. */
  readonly attachments = new Set<string>();
  readonly #site: Site;
  readonly #map: SiteMap;
  readonly #sections: string;
  /** By the addresses that pages have. */
  readonly #sizes: ReadonlyMap<string, PictureSize>;
  /** A bio is shown by many issues, and what is wrong in it is reported once. */
  readonly #fragments = new Map<MarkdownSource, Fragment>();
  readonly #texts = new Map<string, Text>();
  readonly #anchored: Followed[] = [];
  readonly #toOutlets: Followed[] = [];

  constructor(site: Site, map: SiteMap) {
    this.#site = site;
    this.#map = map;
    this.#sections = JSON.stringify(site.sections);
    this.#sizes = new Map([...map.pictures].map(([path, size]) => [hrefOf(site, path), size]));
  }

  /** Renders the text of a page of its own, which stands at `path`. */
  text(source: MarkdownSource, path: string, language = this.#site.language): Text {
    const { sections } = this.#site;
    const text = this.#render(renderedTexts, source, language, (hooks) =>
      renderText(source, { ...hooks, language, sections }),
    );
    this.#texts.set(path, text);
    return text;
  }

  /** Renders a text that stands inside other pages. */
  fragment(source: MarkdownSource, language = this.#site.language): Fragment {
    const known = this.#fragments.get(source);
    if (known !== undefined) return known;
    const fragment = this.#render(renderedFragments, source, language, (hooks) =>
      renderFragment(source, { ...hooks, language }),
    );
    this.#fragments.set(source, fragment);
    return fragment;
  }

  /** Checks, once all texts are rendered, that the anchors that were linked to exist. */
  checkAnchors(): void {
    for (const { link, written, file, line } of this.#anchored) {
      if (link.kind !== "inside") continue;
      const text = this.#texts.get(link.path);
      const anchor = link.anchor ?? "";
      if (text === undefined || anchor === "" || text.anchors.has(anchor)) continue;
      this.#broken(file, line, () => {
        const hint = suggestion(anchor, text.anchors) || `: \`${link.path}\` has no such anchor`;
        return `\`${decodeAddress(written)}\` leads to no passage${hint}`;
      });
    }
  }

  /** Checks, once all issues are rendered, the links to the pages of outlets. */
  checkOutlets(outlets: readonly Outlet[]): void {
    const paths = new Set(outlets.map(({ path }) => path));
    for (const { link, written, file, line } of this.#toOutlets) {
      if (link.kind !== "inside" || paths.has(link.path)) continue;
      this.#broken(file, line, () => {
        const hint = suggestion(link.path, paths) || ": no issue links to such a source";
        return `\`${decodeAddress(written)}\` leads nowhere${hint}`;
      });
    }
  }

  #render<T extends Fragment>(
    memo: Memo<MarkdownSource, Rendered<T>>,
    source: MarkdownSource,
    language: string,
    make: (hooks: Hooks) => T,
  ): T {
    const { made, followed } = memo.of(
      source,
      [this.#site.url, language, this.#sections],
      () => this.#renderAnew(source, make),
      (rendered) => this.#isAsItWas(rendered),
    );
    this.problems.push(...made.problems);
    for (const link of followed) this.#report(link);
    return made;
  }

  #renderAnew<T extends Fragment>(
    { file }: MarkdownSource,
    make: (hooks: Hooks) => T,
  ): Rendered<T> {
    const followed: Followed[] = [];
    const sizes: Rendered<T>["sizes"] = new Map();
    const made = make({
      resolve: ({ href: written, line }) => {
        const link = resolveLink(written, file, this.#site, this.#map);
        if (link.kind !== "outside") followed.push({ link, written, file, line });
        return link.href;
      },
      sizeOf: (address) => {
        const size = this.#sizes.get(address);
        sizes.set(address, size);
        return size;
      },
    });
    return { made, map: this.#map, followed, sizes };
  }

  /** Follows all links again, so that one that leads nowhere now is found even where the page stays the same. */
  #isAsItWas(rendered: Rendered<Fragment>): boolean {
    if (rendered.map === this.#map) return true;
    rendered.map = this.#map;
    const { followed, sizes } = rendered;
    for (const each of followed) {
      const { href } = each.link;
      each.link = resolveLink(each.written, each.file, this.#site, this.#map);
      if (each.link.href !== href) return false;
    }
    return [...sizes].every(([address, size]) => isSameSize(this.#sizes.get(address), size));
  }

  #report(followed: Followed): void {
    const { link, file, line } = followed;
    if (link.kind === "broken") this.#broken(file, line, link.reason);
    if (link.kind !== "inside") return;
    if (link.attachment) this.attachments.add(link.attachment);
    if (link.anchor) this.#anchored.push(followed);
    if (isOutletPath(link.path)) this.#toOutlets.push(followed);
  }

  #broken(file: string, line: number, reason: () => string): void {
    const severity = this.#site.brokenLinks;
    this.problems.push({
      file,
      line,
      column: 1,
      severity,
      /** Is made when it is read: an archive that moved has thousands, of which a build prints twenty. */
      get message() {
        return reason();
      },
    });
  }
}

type Hooks = Required<Pick<RenderOptions, "resolve" | "sizeOf">>;

const isSameSize = (a?: PictureSize, b?: PictureSize): boolean =>
  a?.width === b?.width && a?.height === b?.height;
