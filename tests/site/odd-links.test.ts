import assert from "node:assert/strict";
import { test } from "node:test";
import { allWords, buildSite } from "../support/built-site.ts";
import { htmlFaults } from "../support/html-faults.ts";
import { brokenLinks } from "../support/links.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const body = `A [port](https://port.example:8443/x), a [login](https://me:secret@login.example/),
an [ampersand](https://amp.example/?a=1&b=2), [Chinese](https://新闻.中国/说?问=答),
<a href='https://quote.example/"x"?q=&apos;y&apos;'>a "quotation"</a>, <https://bare.example/a_b>,
[a number](http://192.168.0.1/x), [here](http://localhost:8080/),
[![a chart](https://pictures.example/c.png)](https://picture.example/).

## [A heading](https://heading.example/)

- [one](https://port.example/) and [itself](https://odd.example/sub/issues/a/)
`;

test("odd addresses are kept and listed, on pages that are good HTML, under a sub-path", async (t) => {
  const content = writeArchive(t, {
    "site.yaml": "title: Odd\nurl: https://odd.example/sub/\n",
    "issues/a.md": issueFile({}, body),
  });
  const site = await buildSite(t, content);
  assert.deepEqual(brokenLinks(site, "/sub/"), []);
  assert.deepEqual(await htmlFaults(site), []);

  assert.deepEqual(allWords(site.page("/sources/"), ".source-list > li > a"), [
    "amp.example",
    "bare.example",
    "heading.example",
    "login.example",
    "picture.example",
    "port.example",
    "quote.example",
    "新闻.中国",
  ]);
  assert.deepEqual(allWords(site.page("/sources/port.example/"), ".cited-links li"), [
    "port 2018 https://port.example:8443/x",
    "one 2018 https://port.example/",
  ]);
  assert.deepEqual(allWords(site.page("/sources/新闻.中国/"), ".cited-links li"), [
    "Chinese 2018 https://新闻.中国/说?问=答",
  ]);
  assert.deepEqual(allWords(site.page("/sources/bare.example/"), ".cited-links li"), [
    "https://bare.example/a_b 2018",
  ]);
  const addresses = [...site.page("/issues/a/").querySelectorAll(".kept a")].map(
    (link) => link.getAttribute("href")?.split("/web/20180502/")[1],
  );
  assert.deepEqual(addresses, [
    "https://port.example:8443/x",
    "https://me:secret@login.example/",
    "https://amp.example/?a=1&b=2",
    "https://xn--efvy88h.xn--fiqs8s/%E8%AF%B4?%E9%97%AE=%E7%AD%94",
    "https://quote.example/%22x%22?q=%27y%27",
    "https://bare.example/a_b",
    "http://192.168.0.1/x",
    "http://localhost:8080/",
    "https://picture.example/",
    "https://heading.example/",
    "https://port.example/",
  ]);
});
