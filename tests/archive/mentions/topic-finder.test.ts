import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TopicFinder } from "../../../src/archive/mentions/topic-finder.ts";
import type { TopicRecord } from "../../../src/content/records.ts";

function topic(slug: string, name: string, changes: Partial<TopicRecord> = {}): TopicRecord {
  const file = `topics/${slug}.md`;
  const body = { text: "", file, line: 1 };
  const placeOf = () => ({ line: 1, column: 1 });
  const path = `/topics/${slug}/`;
  return { slug, name, kind: "subject", aliases: [], file, path, body, placeOf, ...changes };
}

const finder = new TopicFinder([
  topic("zte", "ZTE", {
    kind: "organization",
    aliases: ["ZTE Corporation", "中兴通讯", "中兴"],
  }),
  topic("bis", "Bureau of Industry and Security", { kind: "organization", aliases: ["BIS"] }),
  topic("apple", "Apple", { kind: "organization" }),
  topic("export-controls", "Export controls"),
  topic("export-control-law", "Export Control Law", { kind: "law" }),
  topic("policy", "Industrial policy"),
  topic("5g", "5G"),
  topic("phase-one", "phase-one agreement"),
  topic("usa", "United States", { kind: "place", aliases: ["U.S."] }),
  topic("cpp", "C++"),
  topic("commission", "People's Commission", { aliases: ["R&D"] }),
]);

/** What is found, as `slug: words`. */
const found = (text: string) =>
  finder.find(text).map(({ slugs, start, end }) => `${slugs.join("+")}: ${text.slice(start, end)}`);

const table: Record<string, [text: string, ...found: string[]][]> = {
  "whole words only": [
    ["ZTE, and ZTE.", "zte: ZTE", "zte: ZTE"],
    ["AZTEC and ZTEX are others"],
    ["non-ZTE, ZTE-branded, Huawei/ZTE", "zte: ZTE", "zte: ZTE", "zte: ZTE"],
    ["5G, but not 5GHz", "5g: 5G"],
  ],
  "the longest spelling first": [
    ["ZTE Corporation fell", "zte: ZTE Corporation"],
    ["ZTE Corp. fell", "zte: ZTE"],
    ["the Export Control Law", "export-control-law: Export Control Law"],
    ["中兴通讯和中兴", "zte: 中兴通讯", "zte: 中兴"],
  ],
  "letter case as the name asks for": [
    ["the EXPORT CONTROLS", "export-controls: EXPORT CONTROLS"],
    ["the Export controls", "export-controls: Export controls"],
    ["bis, Bis and BIS", "bis: BIS"],
    ["an apple; Apple; APPLE", "apple: Apple", "apple: APPLE"],
    ["zte corporation"],
  ],
  "possessives and plurals": [
    ["ZTE’s and ZTE's", "zte: ZTE’s", "zte: ZTE's"],
    ["an export control", "export-controls: export control"],
    ["industrial policies", "policy: industrial policies"],
    ["export control laws’ reach", "export-control-law: export control laws"],
    ["two BISs", "bis: BISs"],
  ],
  "hyphens, dots and signs": [
    ["phase one agreements", "phase-one: phase one agreements"],
    ["a U.S. ban", "usa: U.S"],
    ["U.S.–China talks", "usa: U.S"],
    ["C and C++ and C#", "cpp: C++"],
    ["the People’s Commission on R&D", "commission: People’s Commission", "commission: R&D"],
  ],
  "Chinese without spaces, and beside other scripts": [
    ["美国制裁中兴通讯公司", "zte: 中兴通讯"],
    ["中兴ZTE5G", "zte: 中兴"],
    ["中兴 5G", "zte: 中兴", "5g: 5G"],
  ],
  "nothing in addresses": [
    ["https://zte.com/ZTE www.ZTE.cn ZTE@example.org apple.com/Apple"],
    ["ZTE (https://x.example/ZTE)", "zte: ZTE"],
  ],
};

for (const [name, cases] of Object.entries(table)) {
  describe(name, () => {
    for (const [text, ...expected] of cases) {
      test(text, () => assert.deepEqual(found(text), expected));
    }
  });
}

test("a spelling that two topics claim is a mention of both", () => {
  const both = new TopicFinder([topic("a", "Mercury"), topic("b", "mercury")]);
  assert.deepEqual(both.find("mercury")[0]?.slugs, ["a", "b"]);
});

test("a name without a letter is never found", () => {
  assert.deepEqual(new TopicFinder([topic("x", "–")]).find("a – b"), []);
});
