import assert from "node:assert/strict";
import { test } from "node:test";
import { linkMentions } from "../../../src/archive/mentions/link-mentions.ts";
import { makeArchive } from "../make-archive.ts";

const topics = {
  "topics/zte.md": "---\nname: ZTE\nkind: organization\n---\n",
  "topics/r-and-d.md": "---\nname: R&D\n---\n",
};

function linked(t: Parameters<typeof makeArchive>[0], html: string): string {
  const { archive } = makeArchive(t, topics);
  return linkMentions(html, archive.topicFinder, (slug) => `/t/${slug}/`).replaceAll(
    ' class="mention"',
    "",
  );
}

test("the first mention of a topic leads to it, the others do not", (t) => {
  assert.equal(
    linked(t, '<p id="a">ZTE, then ZTE.</p><p>ZTE</p>'),
    '<p id="a"><a href="/t/zte/">ZTE</a>, then ZTE.</p><p>ZTE</p>',
  );
});

test("links, headings and code are left alone", (t) => {
  const html = '<h2>ZTE</h2><p><a href="x">about <em>ZTE</em></a> <code>ZTE</code></p>';
  assert.equal(linked(t, html), html);
  assert.equal(linked(t, `${html}<p>ZTE</p>`), `${html}<p><a href="/t/zte/">ZTE</a></p>`);
});

test("what HTML escapes stays escaped", (t) => {
  assert.equal(
    linked(t, "<p>1 &lt; 2 &amp; R&amp;D &quot;x&quot;</p>"),
    '<p>1 &lt; 2 &amp; <a href="/t/r-and-d/">R&amp;D</a> &quot;x&quot;</p>',
  );
});
