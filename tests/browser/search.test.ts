import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite, textOf } from "../support/opened-site.ts";
import { hasFound, titles } from "../support/search-page.ts";

const sample = openSite(() => "content");

test("words typed into the header of any page lead to the issue, in the right section", async () => {
  const { page, complaints } = await sample.open("/topics/");
  await page.getByRole("searchbox").fill("denial order");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search/?q=denial+order");
  await hasFound(page, /issues for “denial order”/);
  const hit = page.locator(".search-hit", { hasText: "ZTE Fights Export Ban" });
  assert.match(await textOf(hit), /2 May 2018/);
  assert.match(await textOf(hit), /Wenqing Zhao and David Stanton/);
  const marks = await hit.locator("mark").allTextContents();
  assert.ok(marks.includes("denial order"), String(marks));
  await hit.getByRole("link", { name: "¶ 4, ZTE answers the denial order" }).click();
  await page.waitForURL(/\?mark=denial\+order#on-april-15-/);
  assert.match(await textOf(page.locator("p:target")), /issued a denial order against ZTE/);
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get("found") ?? [])].map((range) => String(range)),
  );
  assert.ok(marked.includes("denial order"), String(marked));
  assert.deepEqual(complaints, []);
});

test("issues are found by their authors and topics, though the text does not name them", async () => {
  const { page } = await sample.open("/search/?q=backfile+editors");
  await hasFound(page, "24 issues");
  const excerpts = await page.locator(".quotation").allTextContents();
  assert.ok(!excerpts.some((excerpt) => excerpt.includes("Backfile Editors")), excerpts[0]);
});

test("Chinese in an English archive is found by the word, and shown as it was written", async () => {
  const { page } = await sample.open("/search/?q=出口管制");
  await hasFound(page, /for “出口管制”/);
  const hit = page.locator(".search-hit").first();
  assert.match(await textOf(hit), /China Enacts an Export Control Law/);
  assert.match(await textOf(hit), /中华人民共和国出口管制法/);
});

test("results follow the typing, and the address follows them", async () => {
  const { page, complaints } = await sample.open("/search/");
  await page.getByRole("combobox").pressSequentially("semicond", { delay: 20 });
  await hasFound(page, /for “semicond”/);
  await page.getByRole("combobox").pressSequentially("uctors", { delay: 20 });
  await hasFound(page, /for “semiconductors”/);
  assert.ok((await titles(page)).length > 3);
  assert.equal(new URL(page.url()).search, "?q=semiconductors");
  assert.deepEqual(complaints, []);
});

test("filters narrow the results with counts, and Back takes them away again", async () => {
  const { page } = await sample.open("/search/?q=huawei");
  await hasFound(page, /for “huawei”/);
  const all = (await titles(page)).length;
  const box = page.getByRole("checkbox", { name: /^Export controls/ });
  const label = page.locator("label", { has: box });
  const count = Number(await textOf(label.locator(".count")));
  assert.ok(count > 0 && count < all);
  await box.check();
  await hasFound(page, `${count} issues for`);
  assert.equal((await titles(page)).length, count);
  assert.equal(new URL(page.url()).search, "?q=huawei&topic=export-controls");
  assert.equal(
    await page.evaluate(() => document.activeElement?.id),
    "facet-topic-export-controls",
  );
  await page.getByRole("button", { name: /^2019/ }).click();
  await page.waitForURL("**&year=2019");
  await page.goBack();
  await page.goBack();
  await hasFound(page, /for “huawei”/);
  await page.locator(`.search-hit:nth-child(${Math.min(all, 10)})`).waitFor();
  assert.equal(await page.getByRole("checkbox", { name: /^Export controls/ }).isChecked(), false);
});

test("a shared address shows the same results, filters and order", async () => {
  const { page } = await sample.open("/search/?q=zte&author=backfile-editors&sort=oldest");
  await hasFound(page, /for “zte”/);
  const days = await page
    .locator(".search-hit time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  assert.ok(days.length > 3);
  assert.deepEqual(days, [...days].sort());
  assert.ok(await page.getByRole("checkbox", { name: /^Backfile Editors/ }).isChecked());
  const pressed = page.getByRole("button", { name: "Oldest first" });
  assert.equal(await pressed.getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Newest first" }).click();
  await page.waitForURL("**sort=newest");
  await page
    .locator(`.search-hit time[datetime="${days.at(-1)}"]`)
    .first()
    .waitFor();
  await page.waitForFunction(
    (newest) => document.querySelector(".search-hit time")?.getAttribute("datetime") === newest,
    days.at(-1),
  );
});

test("a filter alone lists the issues, newest first, across the volumes", async () => {
  const { page } = await sample.open("/search/?topic=zte");
  await hasFound(page, "6 issues in the archive");
  const days = await page
    .locator(".search-hit time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  assert.equal(new Set(days.map((day) => day.slice(0, 4))).size, 3);
  assert.deepEqual(days, [...days].sort().reverse());
});

test("more results are added where they were asked for", async () => {
  const { page } = await sample.open("/search/?author=backfile-editors");
  await hasFound(page, "24 issues");
  assert.equal((await titles(page)).length, 10);
  await page.getByRole("button", { name: "More results" }).click();
  await page.locator(".search-hit").nth(19).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  assert.equal(focused, (await titles(page))[10]);
});

test("nothing found says so and helps on", async () => {
  const { page } = await sample.open("/search/?q=xyzzyplugh");
  await hasFound(page, "Nothing was found for “xyzzyplugh”.");
  assert.ok(await page.getByText("Try fewer or other words").isVisible());
  assert.ok(await page.getByRole("link", { name: "All issues" }).isVisible());
});

test("without JavaScript the page says so and offers years and topics", async () => {
  const { page } = await sample.open("/search/?q=zte", { javaScriptEnabled: false });
  assert.match(await textOf(page.locator("main")), /Searching needs JavaScript/);
  assert.ok(await page.getByRole("link", { name: /2018/ }).first().isVisible());
  assert.ok(await page.getByRole("link", { name: "Export controls" }).isVisible());
});

test("an index that cannot be loaded is told to the reader, who can try again", async () => {
  const { open, served } = sample;
  for (const part of [
    "entry.json",
    "pagefind.js",
    "engine.wasm",
    "lists/contents",
    "lists/names",
  ]) {
    served.broken.push(part);
    const { page } = await open("/search/?q=zte");
    await page.getByRole("alert").waitFor({ timeout: 30_000 });
    assert.match(await textOf(page.getByRole("alert")), /The search index could not be loaded/);
    assert.ok(await page.getByRole("link", { name: "Export controls" }).isVisible(), part);
    served.broken.length = 0;
    await page.getByRole("button", { name: "Try again" }).click();
    await hasFound(page, /for “zte”/);
    await page.context().close();
  }
});

test("nothing of the index is loaded before the reader searches", async () => {
  sample.served.requests.length = 0;
  const { page } = await sample.open("/search/");
  await page.waitForTimeout(300);
  assert.deepEqual(
    sample.served.requests.filter((path) => path.includes("/search/") && path !== "/search/"),
    [],
  );
});
