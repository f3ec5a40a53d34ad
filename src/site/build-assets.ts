import { join } from "node:path";
import { build } from "esbuild";
import type { Assets } from "../../layouts/parts/assets.ts";
import { checkout } from "./settings.ts";

/**
 * Bundles style sheet and scripts into `assets/` of the output. Their names carry a hash of their
 * content, so that a browser may keep them for ever.
 */
export async function buildAssets(output: string): Promise<Assets> {
  const layouts = join(checkout, "layouts");
  const { metafile } = await build({
    absWorkingDir: checkout,
    entryPoints: {
      site: join(layouts, "styles/site.css"),
      search: join(layouts, "client/search.ts"),
      dossier: join(layouts, "client/dossier.ts"),
      page: join(layouts, "client/page.ts"),
      issue: join(layouts, "client/issue.ts"),
    },
    outdir: join(output, "assets"),
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome123", "firefox125", "safari17.5"],
    legalComments: "none",
    metafile: true,
    logLevel: "silent",
  });
  const pathOf = (entry: string): string => {
    const made = Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === entry,
    );
    if (made === undefined) throw new Error(`esbuild made nothing of ${entry}`);
    return `/assets/${made[0].split("/").at(-1)}`;
  };
  return {
    styles: pathOf("layouts/styles/site.css"),
    search: pathOf("layouts/client/search.ts"),
    dossier: pathOf("layouts/client/dossier.ts"),
    page: pathOf("layouts/client/page.ts"),
    issue: pathOf("layouts/client/issue.ts"),
  };
}
