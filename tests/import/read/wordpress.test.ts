import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadContent } from "../../../src/content/load-content.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../../support/write-archive.ts";
import { pixel } from "../pixel.ts";

const item = (fields: Record<string, string>, content: string, more = ""): string => {
  const all = { "wp:post_type": "post", "wp:status": "publish", ...fields };
  const tags = Object.entries(all).map(([tag, text]) => `<${tag}><![CDATA[${text}]]></${tag}>`);
  return `<item>${tags.join("")}<content:encoded><![CDATA[${content}]]></content:encoded>${more}</item>`;
};

const note = '[{"content":"So says <em>its owner</em>.","id":"n-1"}]';
const posts = [
  item(
    {
      title: "Cranes &amp; Ferries",
      link: "https://old.example/2018/05/cranes/",
      "dc:creator": "ada",
      "wp:post_date": "2018-05-02 21:16:00",
      "wp:post_date_gmt": "2018-05-03 01:16:00",
      "wp:post_name": "cranes",
      "excerpt:encoded": "What they lift.",
    },
    `<!-- wp:paragraph -->\n<p>The cranes lift tea<sup data-fn="n-1" class="fn"><a href="#n-1" id="n-1-link">1</a></sup>.</p>\n<!-- /wp:paragraph -->
<!-- wp:heading --><h2>What else</h2><!-- /wp:heading -->
<!-- wp:image --><figure><img src="https://old.example/wp-content/uploads/2018/05/crane.png" alt="A crane"/></figure><!-- /wp:image -->`,
    `<category domain="category" nicename="c"><![CDATA[Ports &amp; Harbors]]></category><category domain="post_tag" nicename="t"><![CDATA[Cranes]]></category>
<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[${note}]]></wp:meta_value></wp:postmeta>`,
  ),
  item(
    {
      title: "A draft",
      "dc:creator": "nobody",
      link: "https://old.example/?p=7",
      "wp:status": "draft",
      "wp:post_date": "2018-06-02 09:00:00",
      "wp:post_date_gmt": "0000-00-00 00:00:00",
    },
    'The first paragraph\nhas two lines.\n\n[caption id="x"]<img src="https://old.example/b.jpg" alt="b" /> Under it[/caption]\n\nThe second.',
    '<category domain="author" nicename="b"><![CDATA[Ben Bowman]]></category>',
  ),
  item({ title: "About", "wp:post_type": "page", "wp:post_name": "about" }, "<p>About.</p>"),
  item({ title: "crane", "wp:post_type": "attachment" }, ""),
  item({ title: "Broken", "wp:post_name": "broken", "wp:post_date": "2018-05-02 21:16:00" }, ""),
];
const wxr = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:excerpt="e" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_display_name><![CDATA[Ada Archer]]></wp:author_display_name></wp:author>${posts.join("\n")}</channel></rss>`;

async function imported(t: Parameters<typeof writeArchive>[0]) {
  const root = writeArchive(t, {});
  const from = temporaryFolder(t);
  writeFiles(from, {
    "old.xml": wxr,
    "sitemap.xml": "<urlset/>",
    "wp-content/uploads/2018/05/crane.png": pixel,
  });
  const result = await importFiles([from], root, false);
  return { ...result, from, content: loadContent(root).content };
}

test("posts of WordPress's export have authors by name, topics, excerpt, address and the blog's own time", async (t) => {
  const { content } = await imported(t);
  const issue = content.issues.find(({ slug }) => slug === "cranes");
  assert.equal(issue?.title, "Cranes & Ferries");
  assert.equal(issue?.date.instant, "2018-05-02T21:16:00-04:00");
  assert.deepEqual(issue?.authors, ["ada-archer"]);
  assert.deepEqual(issue?.tags, ["ports-harbors", "cranes"]);
  assert.equal(issue?.dek, "What they lift.");
  assert.equal(issue?.source?.url, "https://old.example/2018/05/cranes/");
  assert.deepEqual(issue?.aliases, ["/2018/05/cranes/"]);
});

test("their footnotes and pictures come along", async (t) => {
  const { content } = await imported(t);
  const issue = content.issues.find(({ slug }) => slug === "cranes");
  assert.match(issue?.body.text ?? "", /The cranes lift tea\[\^1\]\.\n\n## What else\n/);
  assert.match(issue?.body.text ?? "", /^\[\^1\]: So says _its owner_\.$/m);
  assert.match(issue?.body.text ?? "", /!\[A crane\]\(cranes-crane\.png\)/);
  assert.deepEqual(content.attachments, ["issues/2018/cranes-crane.png"]);
});

test("the classic editor's paragraphs, captions and lines are kept; a draft stays one", async (t) => {
  const { content } = await imported(t);
  const issue = content.issues.find(({ draft }) => draft);
  assert.deepEqual(issue?.authors, ["ben-bowman"]);
  assert.deepEqual(issue?.aliases, []);
  assert.match(
    issue?.body.text ?? "",
    /The first paragraph {2}\nhas two lines\.\n\n!\[b\]\(.*\)\n\nUnder it\n\nThe second\./,
  );
});

test("pages and what fails are named one by one, and the others come in", async (t) => {
  const { failures, leftOut, from } = await imported(t);
  const file = join(from, "old.xml");
  assert.deepEqual(failures, [{ file: `${file} (broken)`, reason: "no text was found in it" }]);
  assert.deepEqual(
    leftOut.map((each) => each.file),
    [`${file} (about)`, join(from, "sitemap.xml")],
  );
});
