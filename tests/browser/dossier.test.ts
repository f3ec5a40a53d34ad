import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openSite, textOf } from "../support/opened-site.ts";

const sample = openSite(() => "content");

const days = (page: Page) =>
  page
    .locator(".dossier > li:visible .entry-facts time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));

test("a reader turns a dossier round, sifts it, and comes back to what was chosen", async () => {
  const { page, complaints } = await sample.open("/topics/zte/");
  const newestFirst = await days(page);
  assert.deepEqual(newestFirst, [...newestFirst].sort().reverse());
  await page.getByRole("button", { name: "Oldest first" }).click();
  assert.deepEqual(await days(page), [...newestFirst].reverse());
  await page.getByRole("button", { name: "Only issues about it" }).click();
  const about = await days(page);
  assert.ok(about.length > 0 && about.length < newestFirst.length);
  assert.equal(new URL(page.url()).search, "?order=oldest&only=about");
  await page.reload();
  assert.deepEqual(await days(page), about);
  await page.goBack();
  await page.goBack();
  await page.waitForURL((url) => url.search === "");
  assert.deepEqual(await days(page), newestFirst);
  assert.deepEqual(complaints, []);
});

test("without JavaScript every passage is there, and no button that does nothing", async () => {
  const { page } = await sample.open("/topics/zte/", { javaScriptEnabled: false });
  assert.ok((await days(page)).length > 5);
  assert.equal(await page.getByRole("button", { name: "Oldest first" }).isVisible(), false);
});

test("a passage leads to its paragraph, and the first mention there leads back", async () => {
  const { page } = await sample.open("/topics/zte/");
  const quotation = page.locator(".dossier > li", { hasText: "SinoTech" }).locator(".quotation");
  const words = await textOf(quotation.first().locator("mark").first());
  await quotation.first().locator(".place").click();
  await page.waitForURL("**/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/#*");
  assert.match(await textOf(page.locator(":target")), new RegExp(words));
  await page.getByRole("link", { name: "ZTE", exact: true }).first().click();
  await page.waitForURL("**/topics/zte/");
});
