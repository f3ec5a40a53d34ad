import type { Archive } from "../../archive/archive.ts";
import { ContentMemory } from "../../content/content-memory.ts";
import { messageOf } from "../../content/message-of.ts";
import { fileOfPath } from "../../content/paths.ts";
import type { Problem } from "../../content/problem.ts";
import { type BundledAssets, bundleAssets, siteAssets } from "../build-assets.ts";
import { readArchive } from "../read-archive.ts";
import type { Settings } from "../settings.ts";
import { type Fault, faultsOf } from "./fault.ts";
import { addPreview, faultPage, type PreviewAssets } from "./fault-notice.tsx";
import { type Layouts, layoutFaults, loadLayouts } from "./load-layouts.ts";
import { ShownSite } from "./shown-site.ts";

/** What a browser gets of a path: a document, bytes, the file of an output, or another address. */
export type Answer =
  | { kind: "page"; status: number; html: string }
  | { kind: "asset"; bytes: Uint8Array }
  | { kind: "copy"; file: string }
  | { kind: "text"; text: string }
  | { kind: "redirect"; location: string };

type SiteAssets = BundledAssets<keyof typeof siteAssets>;

/**
 * An archive and its layouts as they are now, or as they were when they were last right, and what
 * is wrong with them. Pages are made when they are asked for.
 */
export class Preview {
  /** Counts the states that were shown; a page knows which of them it is of. */
  number = 0;
  warnings: readonly Problem[] = [];
  readonly #settings: Settings;
  readonly #client: BundledAssets<keyof PreviewAssets>;
  readonly #memory = new ContentMemory();
  readonly #formerBases = new Set<string>();
  #archive: Archive | undefined;
  #layouts: { layouts: Layouts; assets: SiteAssets } | undefined;
  #faults: { content: Fault[]; layouts: Fault[] } = { content: [], layouts: [] };
  #site: ShownSite | undefined;
  readonly #onFault: (fault: Fault) => void;

  static async open(settings: Settings, onFault: (fault: Fault) => void): Promise<Preview> {
    const client = await bundleAssets({
      previewScript: "layouts/client/preview.ts",
      previewStyles: "layouts/styles/preview.css",
    });
    return new Preview(settings, client, onFault);
  }

  private constructor(
    settings: Settings,
    client: BundledAssets<keyof PreviewAssets>,
    onFault: (fault: Fault) => void,
  ) {
    this.#settings = settings;
    this.#client = client;
    this.#onFault = onFault;
  }

  get archive(): Archive | undefined {
    return this.#archive;
  }

  /** Where the site lives on its host. */
  get basePath(): string {
    return this.#archive?.site.basePath ?? "/";
  }

  get faults(): Fault[] {
    return [...this.#faults.layouts, ...this.#faults.content];
  }

  /** Takes up what has changed; whatever is wrong, it stays alive and keeps what was right before. */
  async update({ content, layouts }: { content: boolean; layouts: boolean }): Promise<void> {
    if (layouts) await this.#loadLayouts();
    if (content) this.#readContent();
    this.number++;
    if (this.#archive === undefined || this.#layouts === undefined) return;
    const { layouts: made, assets } = this.#layouts;
    this.#site = new ShownSite({ archive: this.#archive, assets: assets.paths }, made);
  }

  /** What a browser gets of a path of the host, decoded: `/archive/issues/x/`. */
  answer(path: string): Answer {
    try {
      const within = this.#within(path, this.basePath);
      const found = within === undefined ? undefined : this.#find(within);
      return this.#asset(path) ?? found ?? this.#movedTo(path) ?? this.#notFound();
    } catch (error) {
      const fault = this.#layouts?.layouts.faultOf(error) ?? { message: messageOf(error) };
      this.#onFault(fault);
      return this.#wrong([...this.faults, fault]);
    }
  }

  #readContent(): void {
    try {
      const { archive, problems } = readArchive(this.#settings, this.#memory);
      this.#faults.content = archive ? [] : faultsOf(problems, this.#settings.content);
      this.warnings = problems;
      if (archive === undefined) return;
      this.#formerBases.add(archive.site.basePath).add("/");
      this.#archive = archive;
    } catch (error) {
      this.#faults.content = [{ message: messageOf(error) }];
    }
  }

  async #loadLayouts(): Promise<void> {
    try {
      const [layouts, assets] = await Promise.all([loadLayouts(), bundleAssets(siteAssets)]);
      this.#layouts = { layouts, assets };
      this.#faults.layouts = [];
    } catch (error) {
      this.#faults.layouts = layoutFaults(error);
    }
  }

  #asset(path: string): Answer | undefined {
    const within = this.#within(path, this.basePath) ?? "";
    const bytes = this.#client.files.get(path) ?? this.#layouts?.assets.files.get(within);
    return bytes && { kind: "asset", bytes };
  }

  #within(path: string, base: string): string | undefined {
    return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
  }

  #find(path: string): Answer | undefined {
    const site = this.#site;
    if (site === undefined) return undefined;
    const file = fileOfPath(path);
    if (site.hasPage(file)) {
      if (path !== file && !path.endsWith("/")) return this.#redirect(`${path}/`);
      return this.#page(site, file, 200);
    }
    const copied = site.copied(path);
    if (copied !== undefined) return { kind: "copy", file: copied };
    const text = /\.\w+$|^\/_/.test(path) ? site.output(path) : undefined;
    return text === undefined ? undefined : { kind: "text", text };
  }

  /** Where the site has moved, old addresses lead on. */
  #movedTo(path: string): Answer | undefined {
    if (`${path}/` === this.basePath) return this.#redirect("/");
    for (const base of this.#formerBases) {
      const within = this.#within(path, base);
      const isThere = within !== undefined && this.#site?.hasPage(fileOfPath(within));
      if (isThere && base !== this.basePath) return this.#redirect(within);
    }
    return undefined;
  }

  #redirect(path: string): Answer {
    return { kind: "redirect", location: encodeURI(this.basePath + path.slice(1)) };
  }

  #notFound(): Answer {
    return this.#site ? this.#page(this.#site, "/404.html", 404) : this.#wrong(this.faults);
  }

  #page(site: ShownSite, file: string, status: number): Answer {
    const html = site.page(file) ?? "";
    return {
      kind: "page",
      status,
      html: addPreview(html, this.number, this.#client.paths, this.faults),
    };
  }

  #wrong(faults: readonly Fault[]): Answer {
    return { kind: "page", status: 500, html: faultPage(this.number, this.#client.paths, faults) };
  }
}
