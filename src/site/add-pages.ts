import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import { renderPage } from "../../layouts/parts/render-page.ts";
import type { PageModule } from "./page-module.ts";
import { checkout } from "./settings.ts";

/**
 * Lets Eleventy read `.11ty.tsx`: a page family gives its pagination and permalink as `data`, and
 * what its component returns is rendered to an HTML document.
 */
export function addPages(eleventy: EleventyConfig): void {
  eleventy.setUseGitIgnore(false);
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    read: false,
    useLayouts: false,
    outputFileExtension: "html",
    compileOptions: { permalink: "raw", cache: false },
    getData: async (path) => ({ ...(await loadPage(path)).data }),
    compile: async (_, path) => {
      const { default: page } = await loadPage(path);
      return (data) => renderPage(page(data));
    },
  });
}

const loading = new Map<string, Promise<PageModule>>();

/** Eleventy asks once a page; even an import that is done costs 0.1 ms. */
function loadPage(path: string): Promise<PageModule> {
  const url = pathToFileURL(resolve(checkout, path)).href;
  const module = loading.get(url) ?? (import(url) as Promise<PageModule>);
  loading.set(url, module);
  return module;
}
