import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { zipSync } from "fflate";
import { loadContent } from "../../../src/content/load-content.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../../support/write-archive.ts";
import { pixel } from "../pixel.ts";

const post = (id: string, more: object) => ({
  id,
  title: `Post ${id}`,
  slug: `post-${id}`,
  status: "published",
  published_at: "2019-11-04T03:00:00.000Z",
  html: "<p>The text.</p>",
  type: "post",
  ...more,
});
const data = {
  posts: [
    post("1", {
      custom_excerpt: "In short.",
      feature_image: "__GHOST_URL__/content/images/2019/11/crane.png",
      feature_image_alt: "A crane",
      canonical_url: "https://first.example/one?utm_source=ghost",
      html: '<p>As <a href="__GHOST_URL__/post-2/">we wrote</a>.</p><h2>More</h2>',
    }),
    post("2", { status: "draft", published_at: null, created_at: 1572836400000, author_id: 1 }),
    post("3", { type: "page" }),
  ],
  tags: [
    { id: "t1", name: "Cranes" },
    { id: "t2", name: "#internal" },
  ],
  users: [
    { id: 1, name: "Ada Archer" },
    { id: "u2", name: "Ben Bowman" },
  ],
  posts_tags: [
    { post_id: "1", tag_id: "t1" },
    { post_id: "1", tag_id: "t2" },
  ],
  posts_authors: [
    { post_id: "1", author_id: 1, sort_order: 1 },
    { post_id: "1", author_id: "u2", sort_order: 0 },
  ],
};
const json = JSON.stringify({ db: [{ meta: { version: "5" }, data }] });

test("posts of Ghost's export have authors in their order, topics, excerpt, picture and the site's own day", async (t) => {
  const root = writeArchive(t, {
    "site.yaml": "title: Mini\nurl: https://mini.example/\ntimezone: America/New_York\n",
  });
  const from = temporaryFolder(t);
  const zip = zipSync({
    "ghost.json": Buffer.from(json),
    "content/images/2019/11/crane.png": pixel,
  });
  writeFiles(from, { "export.zip": zip });
  const { failures, leftOut } = await importFiles([join(from, "export.zip")], root, false);
  assert.deepEqual(failures, []);
  assert.match(leftOut[0]?.file ?? "", /ghost\.json \(post-3\)$/);
  const { content } = loadContent(root);
  const [first, second] = content.issues;
  assert.equal(first?.date.instant, "2019-11-03T22:00:00-05:00");
  assert.deepEqual(first?.authors, ["ben-bowman", "ada-archer"]);
  assert.deepEqual(first?.tags, ["cranes"]);
  assert.equal(first?.dek, "In short.");
  assert.equal(first?.source?.url, "https://first.example/one");
  assert.deepEqual(first?.aliases, ["/post-1/"]);
  assert.equal(
    first?.body.text.trim(),
    "![A crane](post-1-crane.png)\n\nAs [we wrote](/post-2/).\n\n## More",
  );
  assert.deepEqual(content.attachments, ["issues/2019/post-1-crane.png"]);
  assert.deepEqual([second?.draft, second?.authors], [true, ["ada-archer"]]);
});

test("JSON that only looks like an export of Ghost is reported", async (t) => {
  const from = temporaryFolder(t);
  writeFiles(from, {
    "a.json": '{"data": {"posts": [{"id": 1}]}}',
    "package.json": '{"name": "x"}',
    "b.json": '{"db": [',
  });
  const { failures, leftOut } = await importFiles([from], writeArchive(t, {}), false);
  assert.match(
    failures.find(({ file }) => file.endsWith("a.json"))?.reason ?? "",
    /^it is no export of Ghost: /,
  );
  assert.match(
    failures.find(({ file }) => file.endsWith("b.json"))?.reason ?? "",
    /^it is not readable as JSON/,
  );
  assert.deepEqual(
    leftOut.map(({ file }) => file),
    [join(from, "package.json")],
  );
});
