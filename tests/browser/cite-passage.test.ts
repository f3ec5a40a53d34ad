import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openSite, textOf } from "../support/opened-site.ts";

const sample = openSite(() => "content");
const path = "/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/";
const url = `https://sinotech.example${path}`;

const citations = (page: Page) => page.locator("#cite dt + dd").allInnerTexts();

/** The anchors of the passages that the margin numbers, in their order. */
const anchors = (page: Page) =>
  page.locator(".text :is(p, li)[id]").evaluateAll((passages) => passages.map(({ id }) => id));

test("an address with a paragraph makes citations of that paragraph", async () => {
  const { page, complaints } = await sample.open(path);
  const [bluebook, chicago, apa, mla] = await citations(page);
  const third = (await anchors(page))[2] ?? "";
  await page.goto(`${page.url()}#${third}`);
  const passage = `${url}#${third}`;
  assert.deepEqual(await citations(page), [
    bluebook?.replace(" (May", " ¶\u00a03 (May").replace(url, passage),
    chicago?.replace("2018.", "2018, para. 3.").replace(url, passage),
    `${apa?.replace(url, passage)} (Zhao & Stanton, 2018, para. 3)`,
    `${mla?.replace(url, passage)} (Zhao and Stanton, par. 3)`,
  ]);
  await page.reload();
  assert.match((await citations(page))[0] ?? "", /¶\u00a03/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("the link to the citations keeps the paragraph; the reader can go back to the whole issue", async () => {
  const { page } = await sample.open(path);
  const [whole] = await citations(page);
  await page.goto(`${page.url()}#${(await anchors(page))[0]}`);
  await page.locator('.facts a[href="#cite"]').click();
  assert.match((await citations(page))[0] ?? "", /¶\u00a01/);
  assert.match(await textOf(page.locator(".cite-scope")), /Paragraph 1 is cited/);
  await page.getByRole("button", { name: "Cite the whole issue" }).click();
  assert.equal((await citations(page))[0], whole);
  assert.equal(await textOf(page.locator(".cite-scope")), "");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "cite-title");
  await page.context().close();
});

test("headings and odd addresses name no paragraph", async () => {
  const { page, complaints } = await sample.open(path);
  const whole = await citations(page);
  const heading = await page.locator(".text h2").first().getAttribute("id");
  for (const hash of [heading, "nowhere", "%E0%A4%A"]) {
    await page.goto(`${sample.served.url}${path.slice(1)}#${hash}`);
    assert.deepEqual(await citations(page), whole, String(hash));
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("a citation is copied as it is shown, with its italics", async () => {
  const { page } = await sample.open(path, { permissions: ["clipboard-read", "clipboard-write"] });
  const [bluebook] = await citations(page);
  await page.getByRole("button", { name: "Copy: Bluebook" }).click();
  await page.getByRole("button", { name: "Copied: Bluebook" }).waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blobs = ["text/plain", "text/html"].map((type) => item?.getType(type));
    return Promise.all(blobs.map(async (blob) => (await blob)?.text()));
  });
  assert.equal(copied[0], bluebook);
  assert.match(
    copied[1] ?? "",
    /<i>SinoTech: ZTE Fights Export Ban and Xi Outlines Cyber Goals<\/i>/,
  );
  await page.context().close();
});

test("without a script everything is there but the buttons", async () => {
  const { page } = await sample.open(path, { javaScriptEnabled: false });
  assert.equal((await citations(page)).length, 4);
  assert.equal(await page.locator("#cite button").count(), 0);
  assert.ok(await page.locator("#cite a").first().isVisible());
  await page.context().close();
});
