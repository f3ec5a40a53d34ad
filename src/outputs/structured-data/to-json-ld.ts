import type { Graph, Thing } from "schema-dts";

/**
 * Things as JSON-LD for a block of a page. No sign in it can end the block, and what is undefined is
 * left out.
 */
export function toJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
