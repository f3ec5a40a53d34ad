import { keptCopy } from "../../src/archive/kept-copy.ts";
import { type KeptCopy, keepLinks, robustAttributes } from "../../src/markdown/keep-links.ts";
import { fill } from "../words/words.ts";
import { type SiteContext, useSite } from "./site-context.ts";

/** Shows beside the links of a piece of HTML the archived copies of their pages, of a day (`YYYY-MM-DD`). */
export function useKeptLinks(): (html: string, day: string) => string {
  const context = useSite();
  return (html, day) =>
    keepLinks(
      html,
      (href) => keptCopy(href, day, context.archive),
      (words, copy) => copyLabel(words, copy, context),
    );
}

interface KeptLinkProps {
  href: string;
  words: string;
  day: string;
}

/** A link to another site, and beside it the archived copy of its page. */
export function KeptLink({ href, words, day }: KeptLinkProps) {
  const context = useSite();
  const copy = keptCopy(href, day, context.archive);
  if (copy === undefined) return <a href={href}>{words}</a>;
  return (
    <>
      <a href={href} {...robustAttributes(copy)}>
        {words}
      </a>
      <span class="kept">
        {" "}
        <a href={copy.url} aria-label={copyLabel(words, copy, context)}>
          {copy.date.slice(0, 4)}
        </a>
      </span>
    </>
  );
}

function copyLabel(linked: string, { date }: KeptCopy, { words }: SiteContext): string {
  return fill(words.archivedCopy, linked, date.slice(0, 4));
}
