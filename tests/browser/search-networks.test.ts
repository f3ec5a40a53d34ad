import assert from "node:assert/strict";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { SearchEntry } from "../../src/search/search-entry.ts";
import { buildSite } from "../support/built-site.ts";
import { openSite, textOf } from "../support/opened-site.ts";
import { hasFound, titles } from "../support/search-page.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();
/** So many words between A and C that those of either are in another part of the index. */
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const others = letters.flatMap((a) => letters.map((b) => `b${a}${b}`)).join(" ");
const issues = {
  "issues/old.md": issueFile({ title: "Of old", date: "2017-05-02" }, "Cables under the sea.\n"),
  "issues/new.md": issueFile({ title: "Of late", date: "2019-05-02" }, "Cables on land.\n"),
  "issues/isle.md": issueFile(
    { title: "Of isles", date: "2019-04-02" },
    `An archipelago.\n\n${others}\n`,
  ),
};
const mini = openSite(() => writeArchive(file, issues));

beforeEach(() => {
  mini.served.broken.length = 0;
  mini.served.hanging.length = 0;
});

const notice = (page: Page) => page.getByRole("alert");
const ask = (page: Page, words: string) => page.locator("#search-form input").fill(words);

/** The paths of the parts of the index that are loaded while a page is used. */
async function pathsOf(use: () => Promise<unknown>): Promise<string[]> {
  mini.served.requests.length = 0;
  await use();
  return mini.served.requests.filter((path) => path.startsWith("/search/"));
}

describe("a network that fails in part", () => {
  for (const [how, list] of [
    ["fails", "broken"],
    ["never answers", "hanging"],
  ] as const) {
    test(`a word that ${how} is left out, and the notice names it`, async () => {
      const { page } = await openImpatiently("/search/?q=cables");
      await hasFound(page, "2 issues");
      mini.served[list].push(".pf_index");
      await ask(page, "cables archipelago");
      await notice(page).waitFor();
      assert.match(await textOf(notice(page)), /“archipelago” was left out of this search/);
      assert.deepEqual((await titles(page)).sort(), ["Of late", "Of old"]);
      const again = await pathsOf(() =>
        ask(page, "archipelago cables").then(() => notice(page).waitFor()),
      );
      assert.deepEqual(
        again.filter((path) => path.includes("pf_index")),
        [],
      );
      mini.served[list].length = 0;
      await ask(page, "archipelago");
      await page.getByRole("button", { name: "Try again" }).click();
      await hasFound(page, "1 issue for “archipelago”");
      assert.equal(await notice(page).count(), 0);
      await page.context().close();
    });
  }

  test("a text that fails leaves the other results, and the reader can try again", async () => {
    const { page } = await openImpatiently("/search/");
    const { texts } = JSON.parse(mini.site.text("/search/entry.json")) as SearchEntry;
    mini.served.broken.push(texts[0]?.[0] ?? "");
    await ask(page, "cables");
    await notice(page).waitFor();
    assert.match(await textOf(notice(page)), /Some of the results could not be loaded/);
    assert.deepEqual(await titles(page), ["Of late"]);
    mini.served.broken.length = 0;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".search-hit").nth(1).waitFor();
    assert.equal(await notice(page).count(), 0);
    await page.context().close();
  });

  test("does not keep a reader waiting for files that never come", async () => {
    const { page } = await openImpatiently("/search/");
    mini.served.hanging.push("lists/contents");
    await ask(page, "cables");
    await notice(page).waitFor({ timeout: 10_000 });
    await page.context().close();
  });

  test("a vocabulary that cannot be loaded only costs its guesses", async () => {
    mini.served.broken.push("vocabulary");
    const { page } = await mini.open("/search/?q=xyzzyplugh");
    await hasFound(page, "Nothing was found for “xyzzyplugh”.");
    mini.served.broken.length = 0;
  });

  test("offline is said, and back online it finds by itself", async () => {
    const { page } = await mini.open("/search/");
    await page.context().setOffline(true);
    await ask(page, "cables");
    await notice(page).waitFor();
    await page.context().setOffline(false);
    await hasFound(page, "2 issues");
    assert.equal(await notice(page).count(), 0);
  });
});

/** Opens a page whose search waits for less than a second. */
async function openImpatiently(path: string): ReturnType<typeof mini.open> {
  const opened = await mini.open("/");
  await opened.page.route("**/search/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"patience":\d+/, '"patience":800');
    await route.fulfill({ response, body });
  });
  await opened.page.goto(mini.served.url.replace(/\/$/, path));
  return opened;
}

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

test("a second visit takes the index from the browser's own cache, but for its entry file", async () => {
  const { page } = await mini.open("/search/?q=cables");
  await hasFound(page, "2 issues");
  const again = await pathsOf(async () => {
    await page.goto(`${mini.served.url}search/?q=cables`);
    await hasFound(page, "2 issues");
  });
  assert.deepEqual(again, ["/search/", "/search/entry.json"]);
});

describe("a page that is open while a new edition is published", () => {
  const renewed = {
    ...issues,
    "issues/old.md": issueFile({ title: "Of old", date: "2017-05-02" }, "Cables, mended.\n"),
    "issues/third.md": issueFile({ title: "Of now", date: "2019-06-02" }, "An archipelago.\n"),
  };

  async function publish(edition: Record<string, string>): Promise<void> {
    const next = await buildSite(file, writeArchive(file, edition));
    rmSync(join(mini.site.folder, "search"), { recursive: true });
    cpSync(join(next.folder, "search"), join(mini.site.folder, "search"), { recursive: true });
  }

  test("finds what it says as soon as it needs a file", async () => {
    await publish(issues);
    const { page } = await mini.open("/search/?q=cables");
    await hasFound(page, "2 issues");
    await publish(renewed);
    await ask(page, "archipelago");
    await hasFound(page, "2 issues for “archipelago”");
    assert.deepEqual((await titles(page)).sort(), ["Of isles", "Of now"]);
    assert.equal(await notice(page).count(), 0);
  });

  for (const [when, comeBack] of [
    [
      "the reader comes back to it",
      (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange"))),
    ],
    [
      "the same is asked again after a minute",
      (page: Page) => page.locator("#search-form").press("Enter"),
    ],
  ] as const) {
    test(`finds what it says when ${when}, though it has all files that it needs`, async () => {
      await publish(issues);
      const { page } = await mini.open("/");
      await page.clock.install();
      await page.goto(`${mini.served.url}search/?q=archipelago`);
      await hasFound(page, "1 issue for “archipelago”");
      await publish(renewed);
      await page.clock.fastForward(90_000);
      await comeBack(page);
      await hasFound(page, "2 issues for “archipelago”");
    });
  }
});
