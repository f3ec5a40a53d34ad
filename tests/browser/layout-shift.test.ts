import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>';
const pictures = openSite(() =>
  writeArchive(file, {
    "issues/a.md": issueFile(
      { keys: "image: { src: a.svg, alt: A lead }\n" },
      'Text.\n\n![b](a.svg)\n\nText.\n\n<p><img src="a.svg" alt="c" width="200"></p>\n\nText.\n',
    ),
    "issues/a.svg": drawing,
    "pages/about.md": "---\ntitle: About\n---\n![b](a.svg)\n\nText.\n",
    "pages/a.svg": drawing,
  }),
);
const sample = openSite(() => "content");

/** Where everything stood when the page was first seen, and how far anything moved since (CLS). */
async function shiftOf(opened: typeof sample, path: string, width: number): Promise<number> {
  const { page } = await opened.open("/404.html", { viewport: { width, height: 900 } });
  // Pictures arrive only when the text has been seen without them.
  await page.route(/\.(?:svg|png)$/, async (route) => {
    await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint").length > 0,
    );
    await route.continue();
  });
  await page.goto(opened.served.url + path.slice(1), { waitUntil: "networkidle" });
  const shift = await page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) sum += Number(entry.value);
    });
    observer.observe({ type: "layout-shift", buffered: true });
    // Entries are handed over between frames.
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    return sum;
  });
  await page.context().close();
  return shift;
}

for (const width of [360, 1280]) {
  test(`${width} px: nothing moves when pictures arrive`, async () => {
    for (const path of ["/", "/issues/a/", "/about/"]) {
      assert.equal(await shiftOf(pictures, path, width), 0, path);
    }
  });

  test(`${width} px: nothing moves on a page without pictures`, async () => {
    for (const path of ["/", "/issues/zte-accepts-a-second-settlement/", "/search/"]) {
      assert.equal(await shiftOf(sample, path, width), 0, path);
    }
  });
}
