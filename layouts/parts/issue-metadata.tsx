import type { Issue } from "../../src/archive/archive.ts";
import {
  articleMetadata,
  issueMetadata,
} from "../../src/outputs/structured-data/issue-metadata.ts";
import { useSite } from "./site-context.ts";

/** What reference managers and scholars' search engines read of an issue. */
export function IssueMetadata({ issue }: { issue: Issue }) {
  const { site } = useSite();
  return (
    <>
      {articleMetadata(issue, site).map(([property, content]) => (
        <meta key={property + content} property={property} content={content} />
      ))}
      {issueMetadata(issue, site).map(([name, content]) => (
        <meta key={name + content} name={name} content={content} />
      ))}
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
    </>
  );
}
