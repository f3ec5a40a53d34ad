import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openSite, textOf } from "../support/opened-site.ts";
import { hasFound } from "../support/search-page.ts";

const sample = openSite(() => "content");

describe("years", () => {
  const address = (page: Page) => new URL(page.url()).searchParams.getAll("year");

  test("are brushed by drawing over their bars", async () => {
    const { page } = await sample.open("/search/?q=huawei");
    await page.getByRole("button", { name: /^2018, / }).hover();
    await page.mouse.down();
    await page.getByRole("button", { name: /^2019, / }).hover();
    await page.mouse.up();
    await page.waitForURL("**year=2019");
    assert.deepEqual(address(page), ["2018", "2019"]);
    await page.getByRole("button", { name: /^2019, /, pressed: true }).waitFor();
  });

  test("are chosen by keyboard, one or all between two, and let go again", async () => {
    const { page } = await sample.open("/search/?q=huawei");
    await page.getByRole("button", { name: /^2018, / }).press("Enter");
    await page.waitForURL("**year=2018");
    await page.getByRole("button", { name: /^2020, / }).press("Shift+Enter");
    await page.waitForURL("**year=2020");
    assert.deepEqual(address(page), ["2018", "2019", "2020"]);
    await page.getByRole("button", { name: /^2019, / }).press("Enter");
    await page.waitForURL((url) => url.searchParams.getAll("year").join() === "2019");
    await page.getByRole("button", { name: /^2019, / }).press("Enter");
    await page.waitForURL((url) => !url.searchParams.has("year"));
  });
});

test("on a phone, where filters are folded away, their number is seen", async () => {
  const { page } = await sample.open("/search/?q=huawei&topic=zte", {
    viewport: { width: 360, height: 800 },
  });
  await hasFound(page, "4 issues for “huawei”");
  assert.equal(await textOf(page.locator("summary").first()), "Narrow the results (1 chosen)");
});

test("where nothing is found there is nothing to narrow, unless filters are why", async () => {
  const { page } = await sample.open("/search/?q=xyzzyplugh", {
    viewport: { width: 360, height: 800 },
  });
  await hasFound(page, "Nothing was found");
  assert.equal(await page.getByText("Narrow the results").isVisible(), false);
  await page.locator("#search-form input").fill("huawei");
  await hasFound(page, "issues for “huawei”");
  assert.ok(await page.getByText("Narrow the results").isVisible());
});

test("filters that leave nothing say how many there would be without them", async () => {
  const { page } = await sample.open("/search/?q=huawei&year=1999");
  await page.getByRole("button", { name: /^Without filters there are 1\d/ }).click();
  await page.waitForURL("**/search/?q=huawei");
  await hasFound(page, /^1\d issues for “huawei”/);
});
