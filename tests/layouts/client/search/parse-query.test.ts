import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  monthNames,
  parseQuery,
  type Query,
} from "../../../../layouts/client/search/parse-query.ts";

const parse = (q: string, language = "en") => parseQuery(q, monthNames(language));

describe("a query is taken apart", () => {
  const cases: [q: string, expected: Omit<Partial<Query>, "month"> & { month?: string }][] = [
    ["denial order", { words: "denial order" }],
    ['"denial order" ZTE', { words: "denial order ZTE", phrases: ["denial order"] }],
    ["“denial order", { words: "denial order", phrases: ["denial order"] }],
    ['"ZTE"', { words: "ZTE", phrases: ["ZTE"] }],
    ["huawei -zte", { words: "huawei", without: ["zte"] }],
    ['chips -"South Korea"', { words: "chips", without: ["South Korea"] }],
    ["dual-use goods", { words: "dual-use goods" }],
    ["- … !", { words: "" }],
    ["May 2018", { words: "", month: "2018-05" }],
    ["huawei dec 2018", { words: "huawei", month: "2018-12" }],
    ["Sept. 2019 tariffs", { words: "Sept. 2019 tariffs" }],
    ["Sep. 2019 tariffs", { words: "tariffs", month: "2019-09" }],
    ["2018-05", { words: "", month: "2018-05" }],
    ['"May 2018"', { words: "May 2018", phrases: ["May 2018"] }],
    ["Theresa May resigns", { words: "Theresa May resigns" }],
    ["order 13942", { words: "order 13942" }],
  ];
  for (const [q, expected] of cases) {
    test(q, () => {
      const found = Object.fromEntries(
        Object.entries({ ...parse(q), month: parse(q).month?.name }).filter(
          ([, value]) => value !== undefined,
        ),
      );
      assert.deepEqual(found, { phrases: [], without: [], ...expected });
    });
  }
});

test("months are named in the language of the site", () => {
  assert.equal(parse("华为 2018年5月", "zh-CN").month?.name, "2018-05");
  assert.equal(parse("août 2018", "fr").month?.name, "2018-08");
  assert.equal(parse("Mai 2018", "de").month?.name, "2018-05");
});
