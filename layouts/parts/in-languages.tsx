import { languageRuns } from "../../src/markdown/language-runs.ts";
import { useSite } from "./site-context.ts";

interface InLanguagesProps {
  text: string;
  /** The language of the text, if it is not the site's. */
  lang?: string;
}

/** Plain text (a title, a name) in which what is written in another script says its language. */
export function InLanguages({ text, lang }: InLanguagesProps) {
  const { site } = useSite();
  return (
    <>
      {languageRuns(text, lang ?? site.language).map((run) =>
        run.lang ? (
          <span key={run.text} lang={run.lang}>
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
