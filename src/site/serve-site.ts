import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { loadContent } from "../content/load-content.ts";
import { Edition } from "./edition.ts";
import { say } from "./progress.ts";
import { checkout, type Settings } from "./settings.ts";

/**
 * Builds into a folder of its own, serves it on this machine and builds again whenever content or
 * layouts change. Resolves once the site can be seen; the process then lives until it is ended.
 */
export async function serveSite(settings: Settings, port: number): Promise<void> {
  process.chdir(checkout);
  const { basePath } = loadContent(settings.content, settings.url).content.site;
  const output = join(settings.cache, "preview", nameOf(settings.content));
  rmSync(output, { recursive: true, force: true });
  const edition = new Edition({ ...settings, output });
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: ".eleventy.ts",
    runMode: "serve",
    pathPrefix: basePath,
    config: (config) => {
      config.globalData.edition = edition;
      config.setQuietMode(true);
      config.setServerOptions({ port, showVersion: false, ready: announce });
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}

/** Another port is taken if the one that was asked for is in use. */
function announce(server: { getServerUrl(host: string): string }): void {
  say(`\nThe archive is at ${server.getServerUrl("localhost")}\n`);
}

/** A folder for each archive, so that several can be shown at once. */
function nameOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
