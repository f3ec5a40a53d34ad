import type { LinkNote } from "../../src/markdown/number-links.ts";
import { useSite } from "./site-context.ts";

/** Where the links of a text lead, by the numbers beside them: on paper only. */
export function LinkNotes({ notes }: { notes: readonly LinkNote[] }) {
  const { words } = useSite();
  if (notes.length === 0) return null;
  return (
    <section class="link-notes">
      <h2 class="label">{words.links}</h2>
      <ol>
        {notes.map(({ number, address }) => (
          <li key={number}>{address}</li>
        ))}
      </ol>
    </section>
  );
}
