import type { Problem } from "../content/problem.ts";

/**
 * A problem as a workflow command of GitHub Actions, which shows it at its line in a pull request
 * (GitHub Docs, “Workflow commands”: `%`, line ends, and in properties `:` and `,` are escaped).
 */
export function toAnnotation(
  { file, line, column, severity, message }: Problem,
  root: string,
): string {
  const path = property(`${root}/${file}`);
  return `::${severity} file=${path},line=${line},col=${column}::${data(message)}`;
}

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
