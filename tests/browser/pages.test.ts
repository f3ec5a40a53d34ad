import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { openSite } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const sample = openSite(() => "content");
const axe = createRequire(import.meta.url).resolve("axe-core");

const families = {
  home: "/",
  issue: "/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/",
  "issue with tables": "/issues/phase-one-agreement-signed/",
  "all issues": "/issues/",
  year: "/years/2018/",
  topics: "/topics/",
  topic: "/topics/zte/",
  authors: "/authors/",
  author: "/authors/wenqing-zhao/",
  sources: "/sources/",
  source: "/sources/bis.gov/",
  search: "/search/?q=huawei&topic=zte",
  page: "/about/",
  subscribe: "/subscribe/",
  corrections: "/corrections/",
  "not found": "/404.html",
};

for (const [family, path] of Object.entries(families)) {
  test(`${family}: nothing scrolls sideways from 320 to 1280 pixels`, async () => {
    const { page, complaints } = await sample.open(path);
    if (family === "search") await page.locator(".search-hit").first().waitFor();
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${width} px`);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test(`${family}: axe finds nothing, in light and in dark`, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      // axe is put into the page, which the site's own policy would refuse.
      const { page } = await sample.open(path, { colorScheme, bypassCSP: true });
      if (family === "search") await page.locator(".search-hit").first().waitFor();
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        // All of WCAG 2.2 A and AA, and what axe counts as good practice; target-size is off by itself.
        const { violations } = await axe.run({ rules: { "target-size": { enabled: true } } });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, [], colorScheme);
      await page.context().close();
    }
  });
}

const file = untilEnd();
const odd = openSite(() => {
  const longWord = "Donaudampfschifffahrtsgesellschaftskapitänswitwe".repeat(2);
  const authors = Array.from({ length: 7 }, (_, i) => `author-${i}`);
  return writeArchive(file, {
    ...Object.fromEntries(
      authors.map((slug) => [
        `authors/${slug}.md`,
        `---\nname: ${longWord} ${slug}\n---\n${longWord}\n`,
      ]),
    ),
    "topics/zte.md": `---\nname: ${longWord}\naliases: [${longWord}x]\n---\n${longWord}\n`,
    "issues/long.md": issueFile(
      {
        title: `${longWord}, or how long a title can be`,
        authors: `[${authors.join(", ")}]`,
        keys: `tags: [zte]\ndek: ${longWord}\n`,
      },
      `## ${longWord}\n\n${longWord} https://example.org/${longWord}\n\n## B\n\n    ${longWord}\n\n| ${"a | ".repeat(12)}\n|${"--|".repeat(12)}\n| ${`${longWord} | `.repeat(12)}\n`,
    ),
  });
});

test("long titles, words, tables and code stay inside the page on a phone", async () => {
  for (const path of [
    "/",
    "/issues/",
    "/issues/long/",
    "/topics/zte/",
    "/topics/",
    "/authors/author-1/",
  ]) {
    const { page } = await odd.open(path, { viewport: { width: 320, height: 640 } });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => !element.closest("pre, .table, .unseen"))
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map((element) => `${element.tagName}.${element.className}`),
    );
    assert.deepEqual(wide, [], path);
    await page.context().close();
  }
});

test("a reader gets from the top of an issue to its text by keyboard alone", async () => {
  const { page } = await sample.open(families.issue);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Skip to the text");
  await page.keyboard.press("Enter");
  assert.equal(new URL(page.url()).hash, "#main");
});
