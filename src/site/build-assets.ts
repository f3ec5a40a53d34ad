import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { build } from "esbuild";
import type { Assets } from "../../layouts/parts/assets.ts";
import { checkout } from "./settings.ts";

/** Style sheets and scripts, bundled. */
export interface BundledAssets<Name extends string> {
  /** Where they stand on the site. */
  paths: Record<Name, string>;
  /** All files, by where they stand. */
  files: Map<string, Uint8Array>;
}

/** What every site has, by where it lies in the checkout. */
export const siteAssets: Record<keyof Assets, string> = {
  styles: "layouts/styles/site.css",
  search: "layouts/client/search.ts",
  dossier: "layouts/client/dossier.ts",
  page: "layouts/client/page.ts",
  issue: "layouts/client/issue.ts",
};

/** Bundles style sheet and scripts into `assets/` of the output. */
export async function buildAssets(output: string): Promise<Assets> {
  const { paths, files } = await bundleAssets(siteAssets);
  for (const [path, bytes] of files) {
    const file = join(output, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return paths;
}

/**
 * Bundles style sheets and scripts. The names of the files carry a hash of their content, so that a
 * browser may keep them for ever.
 */
export async function bundleAssets<Name extends string>(
  entries: Record<Name, string>,
): Promise<BundledAssets<Name>> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: checkout,
    entryPoints: Object.values(entries),
    outdir: join(checkout, "assets"),
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome123", "firefox125", "safari17.5"],
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const pathOf = (entry: string): string => {
    const made = Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === entry,
    );
    if (made === undefined) throw new Error(`esbuild made nothing of ${entry}`);
    return `/${made[0]}`;
  };
  const paths = Object.entries<string>(entries).map(([name, entry]) => [name, pathOf(entry)]);
  return {
    paths: Object.fromEntries(paths),
    files: new Map(
      outputFiles.map(({ path, contents }) => [
        `/${relative(checkout, path).split(sep).join("/")}`,
        contents,
      ]),
    ),
  };
}
