import type { Issue } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { KeptLink } from "./kept-links.tsx";
import { useSite } from "./site-context.ts";

/** Where the issue was first published. */
export function SourceLine({ issue: { source, title: ownTitle, date } }: { issue: Issue }) {
  const { words } = useSite();
  if (source === undefined) return null;
  const { publisher, partner, title = ownTitle, url } = source;
  return (
    <p class="source">
      {partner
        ? fill(words.publishedByWith, publisher, partner)
        : fill(words.publishedBy, publisher)}
      {": "}
      {url ? <KeptLink href={url} words={title} day={date.day} /> : <cite>{title}</cite>}
    </p>
  );
}
