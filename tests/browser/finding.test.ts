import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openSite, textOf } from "../support/opened-site.ts";
import { field, hasFound, titles } from "../support/search-page.ts";

const sample = openSite(() => "content");

describe("what was typed is understood", () => {
  test("a phrase in quotation marks stands together in every result", async () => {
    const { page } = await sample.open("/search/?q=%22presumption+of+denial%22");
    await hasFound(page, /^3 issues for “presumption of denial”$/);
    const marks = await page.locator(".search-hit mark").allTextContents();
    assert.ok(marks.some((words) => /presumption of denial/.test(words)));
  });

  test("a word with a minus is left out, and the counts say so", async () => {
    const { page } = await sample.open("/search/?q=huawei+-zte");
    await hasFound(page, /for “huawei -zte”/);
    const zte = page.getByRole("checkbox", { name: /^ZTE/ });
    assert.equal(await zte.count(), 0);
    assert.ok((await titles(page)).length > 2);
    assert.ok(!(await titles(page)).some((title) => title.includes("ZTE")));
  });

  test("a misspelt word is put right, and can be searched for all the same", async () => {
    const { page } = await sample.open("/search/?q=extradiction");
    await page.getByText("Shown for “extradition”.").waitFor();
    assert.ok((await titles(page)).includes("Huawei Executive Arrested in Vancouver"));
    await page.getByRole("button", { name: "Search for “extradiction” as typed" }).click();
    await hasFound(page, "Nothing was found");
    assert.equal(await field(page).inputValue(), '"extradiction"');
  });

  test("a month narrows to its issues, unless its words are meant", async () => {
    const { page } = await sample.open("/search/?q=May+2018");
    await page.getByText("Narrowed to May 2018.").waitFor();
    assert.deepEqual(await titles(page), [
      "SinoTech: ZTE Fights Export Ban and Xi Outlines Cyber Goals",
    ]);
    await page.getByRole("button", { name: "Search for these words instead" }).click();
    await page.waitForURL(/q=%22May\+2018%22/);
  });

  test("a month of no issue is words like others, and a misspelt one beside it is put right", async () => {
    const { page } = await sample.open("/search/?q=May+1950+Huawie");
    await hasFound(page, "for “May 1950 Huawei”");
  });

  test("another spelling of a topic finds what is about it", async () => {
    const { page } = await sample.open("/search/?q=Zhongxing");
    await hasFound(page, "6 issues");
  });
});

describe("topics and authors answer first", () => {
  for (const [q, answer, address] of [
    ["zte", "Topic ZTE 6 issues", "/topics/zte/"],
    ["zhongxing telecommunications", "Topic ZTE 6 issues", "/topics/zte/"],
    ["华为", "Topic Huawei 10 issues", "/topics/huawei/"],
    ["wenqing zhao", "Author Wenqing Zhao 1 issue", "/authors/wenqing-zhao/"],
  ] as const) {
    test(q, async () => {
      const { page } = await sample.open(`/search/?q=${encodeURIComponent(q)}`);
      const first = page.locator(".search-answers li").first();
      await first.waitFor();
      const parts = await first.locator(":scope > *").allTextContents();
      assert.equal(parts.join(" "), answer);
      assert.equal(await first.locator("a").getAttribute("href"), address);
    });
  }
});

describe("by keyboard", () => {
  test("/ and Ctrl-K reach the field from any page, but not out of another field", async () => {
    for (const path of ["/topics/zte/", "/issues/smic-joins-the-entity-list/", "/about/", "/"]) {
      const { page, complaints } = await sample.open(path);
      for (const key of ["/", "Control+k"]) {
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await page.keyboard.press(key);
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "q");
      }
      await page.keyboard.type("a/b");
      assert.equal(await page.locator("input[name=q]").inputValue(), "a/b");
      assert.deepEqual(complaints, []);
      await page.context().close();
    }
  });

  test("arrows go through the results and back, Escape empties the field", async () => {
    const { page } = await sample.open("/search/?q=denial+order");
    await hasFound(page, /for “denial order”/);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await field(page).focus();
    await page.keyboard.press("ArrowDown");
    const [first, second] = await titles(page);
    assert.equal(await focused(), first);
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), second);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.ok(await field(page).evaluate((input) => input === document.activeElement));
    await page.keyboard.press("Escape");
    assert.equal(await field(page).inputValue(), "");
    assert.ok(await page.locator("#search-start").isVisible());
  });
});

test("how far one has come lives in the address: reload and Back show it again", async () => {
  const { page } = await sample.open("/search/?author=backfile-editors");
  await page.getByRole("button", { name: "More results" }).click();
  await page.waitForURL("**&shown=20");
  await page.reload();
  await page.locator(".search-hit").nth(19).waitFor();
  await page.locator(".search-hit h2 a").nth(17).click();
  await page.waitForURL("**/issues/**");
  await page.goBack();
  await page.locator(".search-hit").nth(19).waitFor();
  await page.waitForFunction(() => scrollY > 500);
});

test("where no issue has all words, those that have all but one are shown, and the word is named", async () => {
  const { page } = await sample.open("/search/?q=cybersecurity+review+procurement");
  await hasFound(page, "2 issues for “cybersecurity review”");
  const note = await textOf(page.locator(".search-note"));
  assert.equal(note, "No issue has all of these words: “procurement” was left out.");
  assert.equal(
    await page.locator(".search-hit h2").first().textContent(),
    "China Sets Rules for What Its Networks May Buy",
  );
});

test("a browser can add the archive's search", async () => {
  const { page } = await sample.open("/");
  const link = page.locator('link[rel=search][type="application/opensearchdescription+xml"]');
  assert.equal(await link.getAttribute("href"), "/opensearch.xml");
});
