import { type JudgedQuery, queryKinds } from "./sample-queries.ts";
import { meanOf, type Score, scoreOf } from "./score.ts";
import { type Searcher, type SearcherName, searcherNames } from "./searchers.ts";

/** What each searcher got for the queries of a kind. */
export interface Evaluation {
  kind: string;
  queries: number;
  scores: Record<SearcherName, Score>;
}

/** Asks every searcher every query: a row for each kind of query, and one for all. */
export async function evaluate(
  queries: readonly JudgedQuery[],
  searchers: Record<SearcherName, Searcher>,
  onScore: (
    query: JudgedQuery,
    name: SearcherName,
    score: Score,
    found: string[],
  ) => void = () => {},
): Promise<Evaluation[]> {
  const rows: { kind: string; name: SearcherName; score: Score }[] = [];
  for (const query of queries) {
    for (const name of searcherNames) {
      const found = await searchers[name](query.q);
      const score = scoreOf(found, query.answers);
      onScore(query, name, score, found);
      rows.push({ kind: query.kind, name, score });
    }
  }
  const kinds = [...queryKinds.filter((kind) => rows.some((row) => row.kind === kind)), "all"];
  return kinds.map((kind) => {
    const ofKind = rows.filter((row) => kind === "all" || row.kind === kind);
    const scores = searcherNames.map((name) => [
      name,
      meanOf(ofKind.filter((row) => row.name === name).map(({ score }) => score)),
    ]);
    return {
      kind,
      queries: ofKind.length / searcherNames.length,
      scores: Object.fromEntries(scores) as Evaluation["scores"],
    };
  });
}

/** The evaluations as a table of Markdown, as the README shows it. */
export function toTable(evaluations: readonly Evaluation[]): string {
  const cells = ({ scores }: Evaluation) =>
    searcherNames.map((name) => {
      const { success, ndcg } = scores[name];
      return `${success.toFixed(2)} / ${ndcg.toFixed(2)}`;
    });
  const lines = [
    ["success@1 / nDCG@10", "queries", ...searcherNames],
    ["---", "---:", ...searcherNames.map(() => "---:")],
    ...evaluations.map((row) => [row.kind, String(row.queries), ...cells(row)]),
  ];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
