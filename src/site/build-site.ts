import { Eleventy } from "@11ty/eleventy";
import type { Problem } from "../content/problem.ts";
import { Edition } from "./edition.ts";
import { checkOutput, publish } from "./publish.ts";
import { checkout, type Settings } from "./settings.ts";
import { verifySite } from "./verify-site.ts";

/**
 * Builds a site and puts it in the place of the last one; the last one stays if anything fails.
 * Returns the warnings about the content; throws a `ContentError` if it has errors.
 */
export async function buildSite(settings: Settings): Promise<readonly Problem[]> {
  checkOutput(settings.output, settings.content);
  // Eleventy takes its input relative to the working directory.
  process.chdir(checkout);
  let warnings: readonly Problem[] = [];
  await publish(settings.output, async (staging) => {
    const edition = new Edition({ ...settings, output: staging });
    const eleventy = new Eleventy(undefined, undefined, {
      configPath: ".eleventy.ts",
      config: (config) => {
        config.globalData.edition = edition;
      },
    });
    await eleventy.init();
    eleventy.disableLogger();
    await eleventy.write();
    verifySite(edition.archive, staging);
    warnings = edition.warnings;
  });
  return warnings;
}
