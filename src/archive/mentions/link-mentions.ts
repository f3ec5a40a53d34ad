import { escapeHtml, unescapeHtml } from "../../markdown/escape-html.ts";
import type { TopicFinder } from "./topic-finder.ts";

/** Elements in which a link would stand in a link, or in the way. */
const closedTo = /^(?:a|h[1-6]|code|pre|button)$/;

/**
 * The HTML of a text with the first mention of each topic as a link to it (`hrefOf` gives the
 * address by slug): one link a topic, so that the text does not turn into a sea of them.
 */
export function linkMentions(
  html: string,
  finder: TopicFinder,
  hrefOf: (slug: string) => string,
): string {
  const linked = new Set<string>();
  let depth = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const [, slash = "", name = ""] = /^<(\/?)([a-z0-9]+)/i.exec(part) ?? [];
      if (closedTo.test(name)) depth += slash === "" ? 1 : -1;
      return name !== "" || depth > 0 ? part : linkText(part, finder, hrefOf, linked);
    })
    .join("");
}

function linkText(
  escaped: string,
  finder: TopicFinder,
  hrefOf: (slug: string) => string,
  linked: Set<string>,
): string {
  const text = unescapeHtml(escaped);
  let html = "";
  let from = 0;
  for (const { slugs, start, end } of finder.find(text)) {
    const slug = slugs.find((candidate) => !linked.has(candidate));
    if (slug === undefined) continue;
    linked.add(slug);
    const words = escapeHtml(text.slice(start, end));
    html += escapeHtml(text.slice(from, start));
    html += `<a class="mention" href="${escapeHtml(hrefOf(slug))}">${words}</a>`;
    from = end;
  }
  return from === 0 ? escaped : html + escapeHtml(text.slice(from));
}
