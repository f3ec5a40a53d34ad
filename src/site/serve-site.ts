import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { summarize } from "./edition.ts";
import { openServer } from "./preview/open-server.ts";
import { Preview } from "./preview/preview.ts";
import { isIn, Report } from "./preview/report.ts";
import { SearchIndex } from "./preview/search-index.ts";
import { FolderWatch } from "./preview/watch-folders.ts";
import { begin, say } from "./progress.ts";
import { checkout, type Settings } from "./settings.ts";

/**
 * Shows an archive on this machine and keeps it up to date while content and layouts change. Work
 * follows what changed and what is looked at: pages are made when a browser asks for them. Resolves
 * once the site can be seen; the process then lives until it is ended.
 */
export async function serveSite(given: Settings, port: number): Promise<void> {
  const settings = inItsPlace(given);
  const layouts = join(checkout, "layouts");
  rmSync(settings.output, { recursive: true, force: true });

  // 1. The archive is read; whatever is wrong with it is told and does not end the process. What
  //    changes meanwhile is not missed.
  const watch = new FolderWatch([settings.content, layouts]);
  const report = new Report(settings.content, layouts);
  const preview = await Preview.open(settings, (fault) => report.tellFaults([fault]));
  const reading = begin("Read");
  await preview.update({ content: true, layouts: true });
  reading.end(preview.archive ? summarize(preview.archive) : "with errors");
  report.tellFirst(preview);

  // 2. Pages are made as they are asked for, the search index from the first search on.
  const search = new SearchIndex(settings, () => server.tellSearchable());
  const server = await openServer({ preview, search, settings, port });

  // 3. What changes is read again, and open pages are told.
  watch.tell(async (paths) => {
    if (paths.some((path) => isIn(path, settings.content))) search.outdate();
    if (await report.follow(preview, paths, () => watch.isBehind)) server.tellShown();
  });
  say(`\nThe archive is at ${server.address}\n`);
}

/** A folder for each archive, so that several can be shown at once, and one for the volumes of its index. */
function inItsPlace(settings: Settings): Settings {
  const name = createHash("sha256").update(settings.content).digest("hex").slice(0, 12);
  const folder = join(settings.cache, "preview", name);
  return { ...settings, output: join(folder, "site"), cache: join(folder, "index") };
}
