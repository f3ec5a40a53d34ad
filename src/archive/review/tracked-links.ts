import { type Rule, remarkAt } from "./rule.ts";

import { writtenTexts } from "./written-texts.ts";

/** Parameters that mail and advertising services add to addresses to know who followed them. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi)=/;

/** Links that tell other sites which letter, or which reader, they were followed from. */
export const trackedLinks: Rule = (archive) =>
  writtenTexts(archive).flatMap(({ file, text }) =>
    text.references.flatMap(({ href, line }) => {
      const { clean, taken } = withoutTracking(href);
      if (taken.length === 0) return [];
      const names = taken.map((parameter) => `\`${parameter.split("=")[0]}\``).join(", ");
      const message = `the address tracks readers by ${names}: write \`${clean}\``;
      return [remarkAt(file, line, message, { from: href, to: clean })];
    }),
  );

/** The address without its tracking parameters, and those; all else stays letter for letter. */
function withoutTracking(href: string): { clean: string; taken: string[] } {
  const [, page = "", query = "", anchor = ""] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(href) ?? [];
  const parameters = query.split("&");
  const kept = parameters.filter((parameter) => !tracking.test(parameter));
  return {
    clean: page + (kept.length === 0 || query === "" ? "" : `?${kept.join("&")}`) + anchor,
    taken: parameters.filter((parameter) => tracking.test(parameter)),
  };
}
