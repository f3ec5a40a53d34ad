import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { openSite } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const sample = openSite(() => "content");
const file = untilEnd();
const sections = Array.from({ length: 60 }, (_, i) => `## Heading ${i}\n\n${"Text. ".repeat(i)}\n`);
const long = openSite(() =>
  writeArchive(file, { "issues/long.md": issueFile({}, sections.join("\n")) }),
);

const zte = "/issues/zte-fights-export-ban-and-xi-outlines-cyber-goals/";

/** The words of each page of a PDF that the browser makes of a page. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((words) => words.replace(/\s+/g, " "));
}

describe("an issue on paper", () => {
  let sheets: string[];
  before(async () => {
    const { page } = await sample.open(zte, { colorScheme: "dark" });
    sheets = await printed(page);
    await page.context().close();
  });

  test("has a running title and a page number on every page", () => {
    assert.ok(sheets.length > 1);
    sheets.forEach((words, i) => {
      assert.ok(
        words.includes(
          "SinoTech: ZTE Fights Export Ban and Xi Outlines Cyber Goals · SinoTech Archive",
        ),
        `page ${i + 1}: ${words.slice(0, 200)}`,
      );
      assert.match(words, new RegExp(`(?:^| )${i + 1}(?: |$)`));
    });
  });

  test("has its address and its date on the first page", () => {
    assert.match(sheets[0] ?? "", /https:\/\/sinotech\.example\/issues\/zte-fights-[a-z-]+\//);
    assert.match(sheets[0] ?? "", /2 May 2018/);
  });

  test("tells at the end where its links lead, by the numbers in the text", () => {
    assert.match(sheets[0] ?? "", /The Lawfare Institute ?1 ?published/);
    assert.match(
      sheets.at(-1) ?? "",
      /Links 1\. https:\/\/www\.lawfaremedia\.org\/ 2\. https:\/\/www\.bis\.gov\/ 3\. /i,
    );
  });

  test("keeps bios, source and licence, and leaves navigation and search out", () => {
    const all = sheets.join(" ");
    for (const part of ["first-year student", "Originally published by", "CC BY 4.0"]) {
      assert.ok(all.includes(part), part);
    }
    for (const part of ["Skip to", "In this issue", "Topics in this", "Previous", "Atom feed"]) {
      assert.ok(!all.toLowerCase().includes(part.toLowerCase()), part);
    }
    assert.doesNotMatch(all, /Issues Topics Authors|Search the archive/);
  });
});

test("no heading stands at the foot of a page", async () => {
  const { page } = await long.open("/issues/long/");
  const sheets = await printed(page);
  assert.ok(sheets.length > 5);
  for (const words of sheets) assert.doesNotMatch(words, /Heading \d+$/);
  await page.context().close();
});

test("paper is white and ink black, whatever the screen is", async () => {
  const { page } = await sample.open(zte, { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colours = await page.evaluate(() => [
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(document.querySelector(".text p") as Element).color,
  ]);
  assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await page.context().close();
});

test("the numbers and addresses of links are for paper: a screen shows none", async () => {
  const { page } = await sample.open(zte);
  assert.equal(await page.getByText("https://www.lawfaremedia.org/").isVisible(), false);
  const after = await page.evaluate(
    () => getComputedStyle(document.querySelector("a[data-note]") as Element, "::after").content,
  );
  assert.equal(after, "none");
  await page.context().close();
});

test("every family of pages can be printed, without navigation", async () => {
  for (const path of ["/", "/issues/", "/years/2018/", "/topics/zte/", "/about/"]) {
    const { page } = await sample.open(path);
    const [first = ""] = await printed(page);
    assert.match(first, /SinoTech Archive/, path);
    assert.doesNotMatch(first, /Issues Topics Authors|Search the archive|Skip to/, path);
    await page.context().close();
  }
});
