import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namedAnswers } from "../../../../layouts/client/search/named-answers.ts";
import type { Name } from "../../../../src/search/search-entry.ts";

const topic = (slug: string, name: string, aliases: string[] = []): Name => ({
  kind: "topic",
  slug,
  name,
  aliases,
  issues: 1,
});
const names = [
  topic("export-controls", "Export controls"),
  topic("export-law", "Export Control Law"),
  topic("zte", "ZTE", ["中兴通讯"]),
  topic("muller", "Müller"),
];

describe("the topics that a query names", () => {
  const cases: [q: string, ...slugs: string[]][] = [
    ["zte", "zte"],
    ["ZTE settlement", "zte"],
    ["中兴通讯案", "zte"],
    ["export control", "export-controls", "export-law"],
    ["export control law", "export-law"],
    ["muller", "muller"],
    ["ex"],
    ["aztec"],
    [""],
  ];
  for (const [q, ...slugs] of cases) {
    test(q || "nothing", () => {
      assert.deepEqual(
        namedAnswers(q, names).map(({ slug }) => slug),
        slugs,
      );
    });
  }
});
