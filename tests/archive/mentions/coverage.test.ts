import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Topic } from "../../../src/archive/archive.ts";
import { issueFile } from "../../support/write-archive.ts";
import { makeArchive } from "../make-archive.ts";

type Test = Parameters<typeof makeArchive>[0];

const topics = {
  "topics/zte.md": "---\nname: ZTE\nkind: organization\n---\n",
  "topics/huawei.md": "---\nname: Huawei\nkind: organization\n---\n",
  "topics/tariffs.md": "---\nname: Tariffs\n---\n",
};

function topicsOf(t: Test, issues: Record<string, string>): Map<string, Topic> {
  const { archive } = makeArchive(t, { ...topics, ...issues });
  return new Map(archive.topics.map((topic) => [topic.slug, topic]));
}

/** Kind and anchor of each passage that mentions ZTE. */
const places = (t: Test, body: string) =>
  topicsOf(t, { "issues/a.md": issueFile({}, body) })
    .get("zte")
    ?.coverage.flatMap(({ passages }) => passages.map(({ passage: { kind, id } }) => [kind, id]));

describe("a mention is found", () => {
  const cases: [where: string, body: string, ...found: [string, string | undefined][]][] = [
    ["in a paragraph", "ZTE fell.\n", ["paragraph", "zte-fell"]],
    ["in a list item", "- ZTE fell.\n", ["item", "zte-fell"]],
    ["in a heading", "## On ZTE\n", ["heading", "on-zte"]],
    ["in a quotation", "> ZTE fell.\n", ["paragraph", "zte-fell"]],
    ["in a table", "| ZTE | a |\n|--|--|\n| b | c |\n", ["table", "zte-a-b-c"]],
    ["in a footnote", "Text.[^1]\n\n[^1]: On ZTE.\n", ["paragraph", "fn1"]],
    ["in raw HTML", "<div>ZTE</div>\n", ["html", undefined]],
    [
      "inside a link",
      "See [what ZTE did](https://x.example/).\n",
      ["paragraph", "see-what-zte-did"],
    ],
    ["across marks", "See Z**TE**.\n", ["paragraph", "see-zte"]],
    ["not in code in a line", "Type `ZTE`.\n"],
    ["not in a code block", "    ZTE\n"],
    ["not in code in raw HTML", "<div><code>ZTE</code></div>\n"],
    ["not in an address", "https://x.example/ZTE\n"],
  ];
  for (const [where, body, ...found] of cases) {
    test(where, (t) => assert.deepEqual(places(t, body), found));
  }
});

test("issues about a topic and issues that mention it are told apart, newest first", (t) => {
  const zte = topicsOf(t, {
    "issues/old.md": issueFile({ date: "2017-01-01", keys: "tags: [zte]\n" }, "No name.\n"),
    "issues/new.md": issueFile({ date: "2018-01-01" }, "ZTE, ZTE.\n\nMore on ZTE.\n"),
    "issues/other.md": issueFile({ date: "2018-02-01" }, "Nothing.\n"),
  }).get("zte");
  assert.deepEqual(
    zte?.coverage.map(({ issue, isAbout, passages }) => [
      issue.slug,
      isAbout,
      passages.map(({ spans }) => spans),
    ]),
    [
      [
        "new",
        false,
        [
          [
            [0, 3],
            [5, 8],
          ],
          [[8, 11]],
        ],
      ],
      ["old", true, []],
    ],
  );
});

test("topics that appear in the same issues are counted, most often first", (t) => {
  const zte = topicsOf(t, {
    "issues/a.md": issueFile({ keys: "tags: [zte, tariffs]\n" }, "Huawei.\n"),
    "issues/b.md": issueFile({}, "ZTE and Huawei. Huawei and ZTE.\n"),
    "issues/c.md": issueFile({ keys: "tags: [huawei]\n" }, "Alone.\n"),
  }).get("zte");
  assert.deepEqual(
    zte?.related.map(({ record, count }) => [record.name, count]),
    [
      ["Huawei", 2],
      ["Tariffs", 1],
    ],
  );
});

test("those who wrote issues about it are counted, not those who mention it", (t) => {
  const zte = topicsOf(t, {
    "authors/bob.md": "---\nname: Bob\n---\n",
    "issues/a.md": issueFile({ keys: "tags: [zte]\n", authors: "[bob, ada-archer]" }),
    "issues/b.md": issueFile({ keys: "tags: [zte]\n", authors: "[bob]" }),
    "issues/c.md": issueFile({}, "ZTE.\n"),
  }).get("zte");
  assert.deepEqual(
    zte?.authors.map(({ record, count }) => [record.name, count]),
    [
      ["Bob", 2],
      ["Ada Archer", 1],
    ],
  );
});
