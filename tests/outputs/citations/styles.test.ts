import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { citationToText } from "../../../src/outputs/citations/citation.ts";
import type { CslItem } from "../../../src/outputs/citations/csl-item.ts";
import { citationStyles } from "../../../src/outputs/citations/styles.ts";
import { editors, king, makeItem, stanton, xi, zhao } from "./make-item.ts";

const paragraph = { number: 3, anchor: "with-trade-talks" };

/** The four citations of an item, and of its third paragraph. */
function citationsOf(changes: Partial<CslItem>, place?: typeof paragraph): string[] {
  return citationStyles.map(({ cite }) => citationToText(cite(makeItem(changes)), place));
}

const url = "https://x.example/issues/zte/";

const cases: Record<string, [changes: Partial<CslItem>, expected: string[]]> = {
  "one person": [
    {},
    [
      `Wenqing Zhao, ZTE Fights Export Ban, SinoTech Archive (May 2, 2018), ${url}.`,
      `Zhao, Wenqing. “ZTE Fights Export Ban.” SinoTech Archive, May 2, 2018. ${url}.`,
      `Zhao, W. (2018, May 2). ZTE Fights Export Ban. SinoTech Archive. ${url}`,
      `Zhao, Wenqing. “ZTE Fights Export Ban.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  "two persons": [
    { author: [zhao, stanton], issued: { "date-parts": [[2018, 9, 12]] } },
    [
      `Wenqing Zhao & David Stanton, ZTE Fights Export Ban, SinoTech Archive (Sept. 12, 2018), ${url}.`,
      `Zhao, Wenqing, and David Stanton. “ZTE Fights Export Ban.” SinoTech Archive, September 12, 2018. ${url}.`,
      `Zhao, W., & Stanton, D. (2018, September 12). ZTE Fights Export Ban. SinoTech Archive. ${url}`,
      `Zhao, Wenqing, and David Stanton. “ZTE Fights Export Ban.” SinoTech Archive, 12 Sept. 2018, ${url}.`,
    ],
  ],
  "three persons": [
    { author: [zhao, stanton, king] },
    [
      `Wenqing Zhao et al., ZTE Fights Export Ban, SinoTech Archive (May 2, 2018), ${url}.`,
      `Zhao, Wenqing, David Stanton, and Martin Luther King Jr. “ZTE Fights Export Ban.” SinoTech Archive, May 2, 2018. ${url}.`,
      `Zhao, W., Stanton, D., & King, M. L., Jr. (2018, May 2). ZTE Fights Export Ban. SinoTech Archive. ${url}`,
      `Zhao, Wenqing, et al. “ZTE Fights Export Ban.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  "an organization": [
    { author: [editors] },
    [
      `Backfile Editors, ZTE Fights Export Ban, SinoTech Archive (May 2, 2018), ${url}.`,
      `Backfile Editors. “ZTE Fights Export Ban.” SinoTech Archive, May 2, 2018. ${url}.`,
      `Backfile Editors. (2018, May 2). ZTE Fights Export Ban. SinoTech Archive. ${url}`,
      `Backfile Editors. “ZTE Fights Export Ban.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  // Where no name was turned round there is no comma; APA has one before `&` always (§ 9.8).
  "an organization and a person": [
    { author: [editors, zhao] },
    [
      `Backfile Editors & Wenqing Zhao, ZTE Fights Export Ban, SinoTech Archive (May 2, 2018), ${url}.`,
      `Backfile Editors and Wenqing Zhao. “ZTE Fights Export Ban.” SinoTech Archive, May 2, 2018. ${url}.`,
      `Backfile Editors, & Zhao, W. (2018, May 2). ZTE Fights Export Ban. SinoTech Archive. ${url}`,
      `Backfile Editors and Wenqing Zhao. “ZTE Fights Export Ban.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  "a name that begins with the family name": [
    { author: [xi, zhao] },
    [
      `Xi Jinping & Wenqing Zhao, ZTE Fights Export Ban, SinoTech Archive (May 2, 2018), ${url}.`,
      `Xi Jinping and Wenqing Zhao. “ZTE Fights Export Ban.” SinoTech Archive, May 2, 2018. ${url}.`,
      `Xi, J., & Zhao, W. (2018, May 2). ZTE Fights Export Ban. SinoTech Archive. ${url}`,
      `Xi Jinping and Wenqing Zhao. “ZTE Fights Export Ban.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  Chinese: [
    {
      title: "美国商务部发布出口管制新规",
      author: [{ family: "阮", given: "一峰", "static-ordering": true }],
      language: "zh-CN",
    },
    [
      `阮一峰, 美国商务部发布出口管制新规, SinoTech Archive (May 2, 2018), ${url}.`,
      `阮一峰. “美国商务部发布出口管制新规.” SinoTech Archive, May 2, 2018. ${url}.`,
      `阮一峰. (2018, May 2). 美国商务部发布出口管制新规. SinoTech Archive. ${url}`,
      `阮一峰. “美国商务部发布出口管制新规.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  "quotation marks in the title": [
    { title: "ZTE and the “Denial Order”" },
    [
      `Wenqing Zhao, ZTE and the “Denial Order,” SinoTech Archive (May 2, 2018), ${url}.`,
      `Zhao, Wenqing. “ZTE and the ‘Denial Order.’” SinoTech Archive, May 2, 2018. ${url}.`,
      `Zhao, W. (2018, May 2). ZTE and the “Denial Order.” SinoTech Archive. ${url}`,
      `Zhao, Wenqing. “ZTE and the ‘Denial Order.’” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  "an apostrophe at the end": [
    { title: "In the Carriers’" },
    [
      `Wenqing Zhao, In the Carriers’, SinoTech Archive (May 2, 2018), ${url}.`,
      `Zhao, Wenqing. “In the Carriers’.” SinoTech Archive, May 2, 2018. ${url}.`,
      `Zhao, W. (2018, May 2). In the Carriers’. SinoTech Archive. ${url}`,
      `Zhao, Wenqing. “In the Carriers’.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
  "a question, with volume and number": [
    { title: "Who is Huawei?", volume: "3", issue: "12" },
    [
      `Wenqing Zhao, Who Is Huawei?, SinoTech Archive (May 2, 2018), ${url}.`,
      `Zhao, Wenqing. “Who Is Huawei?” SinoTech Archive, May 2, 2018. ${url}.`,
      `Zhao, W. (2018, May 2). Who is Huawei? SinoTech Archive, 3(12). ${url}`,
      `Zhao, Wenqing. “Who Is Huawei?” SinoTech Archive, vol. 3, no. 12, 2 May 2018, ${url}.`,
    ],
  ],
  "a title in another language keeps its capitals": [
    { title: "Der Streit um die Regeln", language: "de" },
    [
      `Wenqing Zhao, Der Streit um die Regeln, SinoTech Archive (May 2, 2018), ${url}.`,
      `Zhao, Wenqing. “Der Streit um die Regeln.” SinoTech Archive, May 2, 2018. ${url}.`,
      `Zhao, W. (2018, May 2). Der Streit um die Regeln. SinoTech Archive. ${url}`,
      `Zhao, Wenqing. “Der Streit um die Regeln.” SinoTech Archive, 2 May 2018, ${url}.`,
    ],
  ],
};

describe("an issue is cited as Bluebook, Chicago, APA and MLA want it", () => {
  for (const [name, [changes, expected]] of Object.entries(cases)) {
    test(name, () => assert.deepEqual(citationsOf(changes), expected));
  }
});

describe("a paragraph is named in the manner of each style", () => {
  const passage = `${url}#with-trade-talks`;
  test("two persons", () => {
    assert.deepEqual(citationsOf({ author: [zhao, stanton] }, paragraph), [
      `Wenqing Zhao & David Stanton, ZTE Fights Export Ban, SinoTech Archive ¶\u00a03 (May 2, 2018), ${passage}.`,
      `Zhao, Wenqing, and David Stanton. “ZTE Fights Export Ban.” SinoTech Archive, May 2, 2018, para. 3. ${passage}.`,
      `Zhao, W., & Stanton, D. (2018, May 2). ZTE Fights Export Ban. SinoTech Archive. ${passage} (Zhao & Stanton, 2018, para. 3)`,
      `Zhao, Wenqing, and David Stanton. “ZTE Fights Export Ban.” SinoTech Archive, 2 May 2018, ${passage}. (Zhao and Stanton, par. 3)`,
    ]);
  });
  test("three authors, and an organization", () => {
    const mentions = (author: CslItem["author"]) =>
      citationsOf({ author }, paragraph).map((text) => /\([^()]* par.*$/.exec(text)?.[0]);
    const [, , apa, mla] = mentions([zhao, stanton, king]);
    assert.deepEqual([apa, mla], ["(Zhao et al., 2018, para. 3)", "(Zhao et al., par. 3)"]);
    const [, , ofEditors] = mentions([editors]);
    assert.equal(ofEditors, "(Backfile Editors, 2018, para. 3)");
  });
});

test("of many authors the first are named: three of seven in Chicago, nineteen and the last of more than twenty in APA", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ family: `F${i}`, given: "Given" }));
  const [, chicago] = citationsOf({ author: many(7) });
  assert.match(chicago ?? "", /^F0, Given, Given F1, Given F2, et al\. “ZTE/);
  const [, , apa] = citationsOf({ author: many(22) });
  assert.match(apa ?? "", /F18, G\., \. \. \. F21, G\. \(2018/);
  assert.doesNotMatch(apa ?? "", /F19|F20/);
});
