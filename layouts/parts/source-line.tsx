import type { Issue } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { useSite } from "./site-context.ts";

/** Where the issue was first published. */
export function SourceLine({ issue: { source, title: ownTitle } }: { issue: Issue }) {
  const { words } = useSite();
  if (source === undefined) return null;
  const { publisher, partner, title = ownTitle, url } = source;
  return (
    <p class="source">
      {partner
        ? fill(words.publishedByWith, publisher, partner)
        : fill(words.publishedBy, publisher)}
      {": "}
      {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}
    </p>
  );
}
