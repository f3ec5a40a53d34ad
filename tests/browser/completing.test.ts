import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { openSite, textOf } from "../support/opened-site.ts";
import { field, hasFound } from "../support/search-page.ts";

const sample = openSite(() => "content");
const axe = createRequire(import.meta.url).resolve("axe-core");

describe("names complete while they are typed", () => {
  test("by arrows and Enter, as a combobox that says what it does", async () => {
    const { page } = await sample.open("/search/");
    const combobox = page.getByRole("combobox", { name: "Search the archive" });
    await combobox.pressSequentially("denial topic:export");
    const options = page.getByRole("listbox", { name: "Names" }).getByRole("option");
    await options.first().waitFor();
    assert.equal(await combobox.getAttribute("aria-expanded"), "true");
    assert.match(await textOf(options.first()), /^Export controls/);
    await page.keyboard.press("ArrowDown");
    assert.equal(
      await combobox.getAttribute("aria-activedescendant"),
      await options.first().getAttribute("id"),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=denial&topic=export-controls");
    assert.equal(await combobox.inputValue(), "denial");
    assert.equal(await combobox.getAttribute("aria-expanded"), "false");
  });

  test("by mouse; Escape closes the list and keeps the words", async () => {
    const { page } = await sample.open("/search/");
    await field(page).pressSequentially("author:sta");
    await page.getByRole("option", { name: /David Stanton/ }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("option").count(), 0);
    assert.equal(await field(page).inputValue(), "author:sta");
    await field(page).pressSequentially("n");
    await page.getByRole("option", { name: /David Stanton/ }).click();
    await page.waitForURL("**/search/?author=david-stanton");
    await hasFound(page, "1 issue in the archive");
  });

  test("axe finds nothing in the open list", async () => {
    const { page } = await sample.open("/search/", { bypassCSP: true });
    await field(page).pressSequentially("topic:e");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    assert.deepEqual(found, []);
  });
});
