import type { Issue } from "../../src/archive/archive.ts";
import { Day } from "./day.tsx";
import { Html } from "./html.tsx";
import { useKeptLinks } from "./kept-links.tsx";
import { useSite } from "./site-context.ts";

/** What was put right after publication, newest first. */
export function Corrections({ issue }: { issue: Issue }) {
  const { words } = useSite();
  const keep = useKeptLinks();
  if (issue.correctionNotes.length === 0) return null;
  return (
    <aside class="corrections" aria-label={words.corrections}>
      <p class="label">{words.corrections}</p>
      {issue.correctionNotes.map(({ date, html }) => (
        <div key={date + html}>
          <Day day={date} />
          <Html html={keep(html, date)} />
        </div>
      ))}
    </aside>
  );
}
