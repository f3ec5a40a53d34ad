import { once } from "../content/once.ts";
import { issueCitationPath } from "../content/paths.ts";
import { citationFormats } from "./citations/formats.ts";
import { issueToCsl } from "./citations/issue-to-csl.ts";
import type { Output } from "./output.ts";

/** The citation of each issue, for reference managers. */
export const citationFiles: Output = function* ({ site, issues }) {
  for (const issue of issues) {
    const item = once(() => issueToCsl(issue, site));
    for (const { extension, write } of citationFormats) {
      yield {
        path: issueCitationPath(issue.slug, extension),
        get text() {
          return write([item()]);
        },
      };
    }
  }
};
