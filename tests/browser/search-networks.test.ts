import assert from "node:assert/strict";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { buildSite } from "../support/built-site.ts";
import { openSite, textOf } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();
const issues = {
  "issues/old.md": issueFile({ title: "Of old", date: "2017-05-02" }, "Cables under the sea.\n"),
  "issues/new.md": issueFile({ title: "Of late", date: "2019-05-02" }, "Cables on land.\n"),
  "issues/isle.md": issueFile({ title: "Of isles", date: "2019-04-02" }, "An archipelago.\n"),
};
const mini = openSite(() => writeArchive(file, issues));

beforeEach(() => {
  mini.served.broken.length = 0;
  mini.served.hanging.length = 0;
});

const hasFound = (page: Page, words: string) =>
  page.getByRole("status").filter({ hasText: words }).waitFor({ timeout: 10_000 });
const titles = (page: Page) => page.locator(".search-hit h2").allTextContents();

/** The keys of the volumes, oldest first. */
async function keys(): Promise<string[]> {
  const entry = JSON.parse(mini.site.text("/search/entry.json"));
  return entry.volumes.map(({ key }: { key: string }) => key);
}

describe("a network that fails in part", () => {
  for (const sort of ["relevance", "oldest"]) {
    test(`gives the other results, and says which years may be missing (by ${sort})`, async () => {
      const [, newest = ""] = await keys();
      mini.served.broken.push(newest);
      const { page } = await mini.open(`/search/?q=cables&sort=${sort}`);
      const notice = page.getByRole("alert");
      await notice.waitFor();
      assert.match(await textOf(notice), /issues of 2019 may be missing here/);
      assert.deepEqual(await titles(page), ["Of old"]);
      mini.served.broken.length = 0;
      await page.getByRole("button", { name: "Try again" }).click();
      await hasFound(page, "2 issues");
      assert.equal(await notice.count(), 0);
      await page.context().close();
    });
  }

  test("does not keep a reader waiting for files that never come", async () => {
    const { page } = await mini.open("/");
    await page.route("**/search/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"patience":\d+/, '"patience":800');
      await route.fulfill({ response, body });
    });
    await page.goto(`${mini.served.url}search/`);
    mini.served.hanging.push(".pf_index");
    await page.locator("#search-form input").fill("cables");
    await page.getByRole("alert").waitFor({ timeout: 10_000 });
    await page.context().close();
  });

  test("a vocabulary that cannot be loaded only costs its guesses", async () => {
    mini.served.broken.push("vocabulary");
    const { page } = await mini.open("/search/?q=xyzzyplugh");
    await hasFound(page, "Nothing was found for “xyzzyplugh”.");
    mini.served.broken.length = 0;
  });

  test("offline is said, and back online it works", async () => {
    const { page } = await mini.open("/search/");
    await page.context().setOffline(true);
    await page.locator("#search-form input").fill("cables");
    await page.getByRole("alert").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await hasFound(page, "2 issues");
  });
});

test("on a slow network results come, late but whole", async () => {
  const { page } = await mini.open("/search/");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.locator("#search-form input").fill("cables");
  await page.getByRole("status").filter({ hasText: "2 issues" }).waitFor({ timeout: 30_000 });
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("a page that is open while a new edition is published goes on working", async () => {
  const { page } = await mini.open("/search/?q=cables");
  await hasFound(page, "2 issues");
  const next = await buildSite(
    file,
    writeArchive(file, {
      ...issues,
      "issues/old.md": issueFile({ title: "Of old", date: "2017-05-02" }, "Cables, mended.\n"),
      "issues/third.md": issueFile(
        { title: "Of now", date: "2019-06-02" },
        "Another archipelago.\n",
      ),
    }),
  );
  rmSync(join(mini.site.folder, "search"), { recursive: true });
  cpSync(join(next.folder, "search"), join(mini.site.folder, "search"), { recursive: true });
  await page.locator("#search-form input").fill("archipelago");
  await hasFound(page, "2 issues for “archipelago”");
  assert.deepEqual((await titles(page)).sort(), ["Of isles", "Of now"]);
  assert.equal(await page.getByRole("alert").count(), 0);
});
