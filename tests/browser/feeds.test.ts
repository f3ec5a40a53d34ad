import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../support/opened-site.ts";
import { untilEnd } from "../support/until-end.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const file = untilEnd();
const title = "The <chip> & R&D ]]> &amp;";

const odd = openSite(() =>
  writeArchive(file, {
    "topics/zte.md": `---\nname: "${title}"\n---\n`,
    "issues/a.md": issueFile(
      {
        title: `"${title}"`,
        keys: `tags: [zte]\ndek: "${title}"\ncorrections: [{ date: 2018-05-03, note: "\`]]>\` & <b>x</b>" }]\n`,
      },
      "`]]>` <b>]]></b> &nbsp;&lt;![CDATA[ a\u000bb\u0001\n\n    <?xml ?>\n",
    ),
  }),
);

/** The titles in an XML file, read as a browser does, which takes nothing that is not well-formed. */
async function titlesIn(path: string): Promise<string[]> {
  const { page } = await odd.open("/");
  const { error, titles } = await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const document = new DOMParser().parseFromString(text, "application/xml");
    const titles = document.querySelectorAll("entry > title, item > title, outline > outline");
    return {
      error: document.querySelector("parsererror")?.textContent,
      titles: [...titles].map((element) =>
        (element.getAttribute("title") ?? element.textContent ?? "").trim(),
      ),
    };
  }, path);
  await page.context().close();
  assert.equal(error, undefined, path);
  return titles;
}

test("every feed is well-formed XML, whatever stands in titles and text", async () => {
  for (const folder of ["/", "/topics/zte/", "/authors/ada-archer/"]) {
    for (const name of ["feed.xml", "rss.xml"]) {
      assert.deepEqual(await titlesIn(folder + name), [title], folder + name);
    }
  }
});

test("the list of feeds is well-formed XML", async () => {
  assert.deepEqual(await titlesIn("/feeds.opml"), [
    `${title} · Mini Archive`,
    "Ada Archer · Mini Archive",
  ]);
});

test("topics and authors are folded away on the subscribe page, and unfold without a script", async () => {
  const { page, complaints } = await odd.open("/subscribe/", { javaScriptEnabled: false });
  const feed = page.locator("details a").first();
  assert.equal(await feed.isVisible(), false);
  await page.locator("summary").first().click();
  assert.equal(await feed.isVisible(), true);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
