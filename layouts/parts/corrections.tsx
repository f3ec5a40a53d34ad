import type { Issue } from "../../src/archive/archive.ts";
import { Day } from "./day.tsx";
import { Html } from "./html.tsx";
import { useKeptLinks } from "./kept-links.tsx";
import { useSite } from "./site-context.ts";

/** What was put right after publication, newest first. */
export function Corrections({ issue: { correctionNotes: notes, lang } }: { issue: Issue }) {
  const { words } = useSite();
  const keep = useKeptLinks();
  if (notes.length === 0) return null;
  const heading = notes.length === 1 ? words.correction : words.corrections;
  return (
    <aside class="corrections" aria-label={heading}>
      <h2 class="label">{heading}</h2>
      {notes.map(({ date, html }) => (
        <div key={date + html} class="correction">
          <Day day={date} />
          <Html lang={lang} html={keep(html, date)} />
        </div>
      ))}
    </aside>
  );
}
