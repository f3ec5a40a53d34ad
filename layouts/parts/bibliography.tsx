import { bibliographyPath } from "../../src/content/paths.ts";
import { citationFormats } from "../../src/outputs/citations/formats.ts";
import { useSite } from "./site-context.ts";

/** Where the bibliography of the whole archive is. */
export function Bibliography() {
  const { archive, words, href } = useSite();
  if (archive.issues.length === 0) return null;
  return (
    <p class="bibliography">
      <span class="label">{words.bibliography}</span>
      {[...citationFormats, { name: "CSV", extension: "csv" }].map(({ name, extension }) => (
        <a key={extension} href={href(bibliographyPath(extension))}>
          {name}
        </a>
      ))}
    </p>
  );
}
