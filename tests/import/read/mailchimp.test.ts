import assert from "node:assert/strict";
import { test } from "node:test";
import { loadContent } from "../../../src/content/load-content.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../../support/write-archive.ts";
import { headingsOf, itemsOf } from "../imported.ts";

const campaign = (
  title: string,
): string => `<!doctype html><html><head><title>${title}</title></head><body>
<div id="awesomewrap"><ul><li>Subscribe</li><li>Past Issues</li></ul></div>
<table class="bodyTable" align="center"><tr><td><!--*|IF:MC_PREVIEW_TEXT|*--><span class="mcnPreviewText" style="display:none; font-size:0px;">Short words before</span>
<table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent"><a href="https://mailchi.mp/letters/cranes-at-rest">View this email in your browser</a></td></tr></tbody></table>
<table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent"><h1>${title}</h1><p>By Ada Archer</p><p>The cranes of the harbor rest on Sundays, *|FNAME|*, and nobody has complained.</p><h2>What they lift</h2><ul><li>Tea</li></ul></td></tr></tbody></table>
<table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent"><em>Copyright © 2018 Harbor Letter, All rights reserved.</em><p>Our mailing address is: *|HTML:LIST_ADDRESS_HTML|*</p><a href="https://x.us1.list-manage.com/unsubscribe?u=1">unsubscribe from this list</a></td></tr></tbody></table>
</td></tr></table></body></html>`;

const csv =
  'Title,Subject,List,"Send Date",Unique Id\nMay letter,"Cranes, at rest",Readers,"May 02, 2018 02:16 pm",abc\n';

test("a campaign of Mailchimp has its day from campaigns.csv, and loses what was put around its text", async (t) => {
  const root = writeArchive(t, {});
  const from = temporaryFolder(t);
  writeFiles(from, {
    "campaigns.csv": csv,
    "campaigns_content/123_may-letter.html": campaign("Cranes, at rest"),
  });
  const { failures, leftOut } = await importFiles([from], root, false);
  assert.deepEqual([failures, leftOut], [[], []]);
  const [issue] = loadContent(root).content.issues;
  assert.ok(issue);
  assert.equal(issue.title, "Cranes, at rest");
  assert.match(issue.date.instant, /^2018-05-02T14:16/);
  assert.deepEqual(issue.authors, ["ada-archer"]);
  assert.equal(issue.source?.url, "https://mailchi.mp/letters/cranes-at-rest");
  assert.deepEqual(headingsOf(issue), ["What they lift"]);
  assert.deepEqual(itemsOf(issue), ["Tea"]);
  assert.doesNotMatch(
    issue.body.text,
    /Past Issues|Short words|browser|\*\||Copyright|mailing|unsubscribe|<t/,
  );
});

test("a campaign that is not listed needs a date of its own", async (t) => {
  const from = temporaryFolder(t);
  writeFiles(from, {
    "2018-05-03 cranes.html": campaign("Cranes again"),
    "cranes.html": campaign("Cranes"),
  });
  const { failures, files } = await importFiles([from], writeArchive(t, {}), false);
  assert.ok(files.has("issues/2018/cranes-again.md"));
  assert.match(failures[0]?.reason ?? "", /^no date was found/);
});
