import type { EleventyConfig } from "@11ty/eleventy";
import { outputs } from "./src/outputs/outputs.ts";
import { VolumeStore } from "./src/search/volume-store.ts";
import { addPages } from "./src/site/add-pages.ts";
import { buildAssets } from "./src/site/build-assets.ts";
import { copyFiles } from "./src/site/copy-files.ts";
import { editionOf } from "./src/site/edition.ts";
import { findablePages } from "./src/site/findable-pages.ts";
import { indexForSearch } from "./src/site/index-for-search.ts";
import { begin, count, type Phase } from "./src/site/progress.ts";
import { writeOutputs } from "./src/site/write-outputs.ts";

/** The composition root: what happens in a build, in its order. */
export default function backfile(eleventy: EleventyConfig): void {
  const edition = editionOf(eleventy);
  const { content, output, cache } = edition.settings;

  let writing: Phase;

  eleventy.setInputDirectory("layouts/pages");
  eleventy.setOutputDirectory(output);

  // 1. The archive is read once, by us, and checked before a page is made.
  // 2. Style sheet and scripts are bundled, so that pages know their names.
  eleventy.on("eleventy.before", async () => {
    await edition.read();
    edition.assets = await buildAssets(output);
    writing = begin("Pages");
  });

  // 3. Pages: a file of layouts/pages/ for each family of addresses, over the archive's records.
  eleventy.addGlobalData("archive", () => edition.archive);
  eleventy.addGlobalData("assets", () => edition.assets);
  addPages(eleventy);

  eleventy.on("eleventy.after", async ({ results }) => {
    writing.end(`${count(results.length, "page")} written`);

    // 4. Files: feeds, maps and headers, and what lies beside the issues.
    writeOutputs(outputs, edition.archive, findablePages(results), output);
    copyFiles(edition.archive, content, output);

    // 5. Search: the index is made of the records, not of the pages.
    await indexForSearch(edition.archive, output, new VolumeStore(cache));
  });
}
