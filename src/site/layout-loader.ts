import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { VNode } from "preact";
import { type NamespacedUnregister, register } from "tsx/esm/api";
import { checkout } from "./settings.ts";

/** A file of `layouts/pages/`. */
export interface PageModule {
  /** Eleventy's instructions: pagination and permalink. */
  data: Record<string, unknown>;
  default(data: unknown): VNode;
}

/** The part of `layouts/` that makes documents of pages. */
interface RenderModule {
  renderPage(page: VNode): string;
}

const layouts = join(checkout, "layouts");

/**
 * Loads page families and what they are made of.
 *
 * A module that was loaded once stays loaded, so that in development an edited part would show its
 * old self: there, a change in `layouts/` opens a new namespace, in which all is loaded anew.
 * The renderer is loaded with the pages, since hooks only work within one copy of preact.
 */
export class LayoutLoader {
  readonly #isReloading: boolean;
  #namespace: NamespacedUnregister | undefined;
  #fingerprint = "";
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(isReloading: boolean) {
    this.#isReloading = isReloading;
  }

  /** To be called before each build. */
  async refresh(): Promise<void> {
    if (!this.#isReloading) return;
    const fingerprint = fingerprintOf(layouts);
    if (fingerprint === this.#fingerprint) return;
    await this.#namespace?.unregister();
    this.#namespace = register({ namespace: fingerprint });
    this.#fingerprint = fingerprint;
    this.#loaded.clear();
  }

  page(path: string): Promise<PageModule> {
    return this.#import<PageModule>(resolve(checkout, path));
  }

  renderer(): Promise<RenderModule> {
    return this.#import<RenderModule>(join(layouts, "parts/render-page.ts"));
  }

  /** Eleventy asks once a page; even an import that is done costs 0.1 ms. */
  async #import<Module>(path: string): Promise<Module> {
    const url = pathToFileURL(path).href;
    const loading =
      this.#loaded.get(url) ?? this.#namespace?.import(url, import.meta.url) ?? import(url);
    this.#loaded.set(url, loading);
    return (await loading) as Module;
  }
}

/** Changes when a file below the folder is added, removed or saved. */
function fingerprintOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const newest = Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
  return `${files.length}-${newest}`;
}
