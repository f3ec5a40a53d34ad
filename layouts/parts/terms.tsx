import { fill } from "../words/words.ts";
import { useSite } from "./site-context.ts";

/** The terms of the archive's text and its ISSN, as far as `site.yaml` has them. */
export function Terms() {
  const { site, words } = useSite();
  const { license, issn } = site;
  return (
    <>
      {license && (
        <span>
          {fill(words.text, "")}
          {license.url ? (
            <a href={license.url} rel="license">
              {license.name}
            </a>
          ) : (
            license.name
          )}
        </span>
      )}
      {license && issn && " "}
      {issn && <span>ISSN {issn}</span>}
    </>
  );
}
