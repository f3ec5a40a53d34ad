import type { Issue } from "../archive/archive.ts";
import { urlOf } from "../archive/href.ts";
import { once } from "../content/once.ts";
import { bibliographyPath } from "../content/paths.ts";
import type { Site } from "../content/records.ts";
import { citationFormats } from "./citations/formats.ts";
import { issueToCsl } from "./citations/issue-to-csl.ts";
import type { Output } from "./output.ts";

/** All issues, newest first, for reference managers and as a table. */
export const bibliography: Output = function* ({ site, issues }) {
  const items = once(() => issues.map((issue) => issueToCsl(issue, site)));
  for (const { extension, write } of citationFormats) {
    yield {
      path: bibliographyPath(extension),
      get text() {
        return write(items());
      },
    };
  }
  yield {
    path: bibliographyPath("csv"),
    get text() {
      const rows = [columns.map(([name]) => name), ...issues.map((issue) => rowOf(issue, site))];
      return rows.map(toCsv).join("");
    },
  };
};

const columns: readonly [name: string, fieldOf: (issue: Issue, site: Site) => unknown][] = [
  ["authors", ({ byline }) => byline.map(({ name }) => name).join("; ")],
  ["title", ({ title }) => title],
  ["date", ({ date }) => date.day],
  ["url", ({ path }, site) => urlOf(site, path)],
  ["publisher", (_, site) => site.publisher],
  ["topics", ({ topics }) => topics.map(({ name }) => name).join("; ")],
  ["volume", ({ volume }) => volume],
  ["number", ({ number }) => number],
  ["language", ({ lang }, site) => lang ?? site.language],
  ["dek", ({ dek }) => dek],
];

const rowOf = (issue: Issue, site: Site): string[] =>
  columns.map(([, fieldOf]) => String(fieldOf(issue, site) ?? ""));

/** A record of a CSV file (RFC 4180): CR LF at its end, quotation marks where a field needs them. */
function toCsv(fields: readonly string[]): string {
  const written = fields.map((field) =>
    /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${written.join(",")}\r\n`;
}
