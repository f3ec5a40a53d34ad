import type { Author } from "../../src/archive/archive.ts";
import { fill } from "../words/words.ts";
import { Html } from "./html.tsx";
import { useSite } from "./site-context.ts";

/** An author's bios over time, latest first; nothing where the page's head says it all. */
export function BioHistory({ bios }: { bios: Author["bioHistory"] }) {
  const { words, formatDay } = useSite();
  if (bios.length < 2) return null;
  return (
    <section class="bio-history">
      <h2 class="label">{words.bios}</h2>
      <dl>
        {bios.map(({ from, html }) => (
          <div key={from}>
            <dt>
              <time dateTime={from}>{fill(words.since, formatDay(from))}</time>
            </dt>
            <dd>
              <Html html={html} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
