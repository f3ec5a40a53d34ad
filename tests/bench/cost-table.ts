import type { SearchCost } from "./search-cost.ts";

const rows: [string, (cost: SearchCost) => string][] = [
  ["bytes to the first ten results with counts", ({ bytes }) => kilobytes(bytes)],
  ["requests until then", ({ requests }) => String(requests)],
  ["bytes of a second search", ({ nextBytes }) => kilobytes(nextBytes)],
  ["its requests", ({ nextRequests }) => String(nextRequests)],
  ["from the last key to results, all data there", ({ millis }) => `${Math.round(millis)} ms`],
];

/** A contender over an archive of so many issues, and what a search costs there. */
export interface Measured {
  issues: number;
  name: string;
  cost: SearchCost;
}

/** The costs as a table of Markdown, as the README shows it. */
export function toTable(measured: readonly Measured[]): string {
  const lines = [
    ["", ...measured.map(({ issues, name }) => `${name}, ${issues.toLocaleString("en")} issues`)],
    ["---", ...measured.map(() => "---:")],
    ...rows.map(([label, show]) => [label, ...measured.map(({ cost }) => show(cost))]),
  ];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
