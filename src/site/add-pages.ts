import type { EleventyConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** Lets Eleventy read `.11ty.tsx`: what a page family returns is rendered to an HTML document. */
export function addPages(eleventy: EleventyConfig): void {
  eleventy.setUseGitIgnore(false);
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function renderPage(data) {
        return `<!doctype html>\n${render((await this.defaultRenderer(data)) as VNode)}\n`;
      },
  });
}
