import type { AuthorRecord } from "../../src/content/records.ts";
import { InLanguages } from "./in-languages.tsx";
import { useSite } from "./site-context.ts";

/** The authors, joined as the language joins them, each linked to their page. */
export function Byline({ authors }: { authors: readonly AuthorRecord[] }) {
  const { lists, href } = useSite();
  const places = authors.map((_, i) => String(i));
  return (
    <span class="byline">
      {lists.formatToParts(places).map(({ type, value }) => {
        const author = type === "element" ? authors[Number(value)] : undefined;
        return author === undefined ? (
          value
        ) : (
          <a key={author.slug} href={href(author.path)} rel="author">
            <InLanguages text={author.name} />
          </a>
        );
      })}
    </span>
  );
}
