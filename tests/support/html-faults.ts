import { HtmlValidate } from "html-validate";
import type { BuiltSite } from "./built-site.ts";

/** What a strict HTML checker finds on the pages of a site: `/issues/x/:12 rule: what is wrong`. */
export async function htmlFaults(site: BuiltSite): Promise<string[]> {
  const checker = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // Markdown-it and preact write `<br />` and `<br>`: both are HTML.
      "void-style": "off",
      "no-trailing-whitespace": "off",
      "long-title": "off",
      // The titles of issues are theirs; anchors are not quoted.
      "attr-quotes": "off",
      "no-inline-style": "error",
    },
  });
  const reports = await Promise.all(
    site.pages().map(async (path) => {
      const report = await checker.validateString(site.text(path));
      return report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
    }),
  );
  return reports.flat();
}
