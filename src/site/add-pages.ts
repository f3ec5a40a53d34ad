import type { EleventyConfig } from "@11ty/eleventy";
import { LayoutLoader } from "./layout-loader.ts";

/**
 * Lets Eleventy read `.11ty.tsx`: a page family gives its pagination and permalink as `data`, and
 * what its component returns is rendered to an HTML document.
 */
export function addPages(eleventy: EleventyConfig, isReloading: boolean): void {
  const loader = new LayoutLoader(isReloading);
  eleventy.on("eleventy.before", () => loader.refresh());
  eleventy.setUseGitIgnore(false);
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    read: false,
    useLayouts: false,
    outputFileExtension: "html",
    compileOptions: { permalink: "raw", cache: false },
    getData: async (path) => (await loader.page(path)).data,
    compile: async (_, path) => {
      const { default: page } = await loader.page(path);
      const { renderPage } = await loader.renderer();
      return (data) => renderPage(page(data));
    },
  });
}
