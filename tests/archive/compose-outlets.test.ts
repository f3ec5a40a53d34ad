import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { issueFile } from "../support/write-archive.ts";
import { makeArchive, problemLines } from "./make-archive.ts";

const files = {
  "issues/a.md": issueFile(
    { date: "2018-01-01" },
    `[The *Times*](https://www.nytimes.com/a), [again](https://nytimes.com/b),
[The *Times*](https://www.nytimes.com/a), <https://someone.github.io/x>

<a href="https://www.nytimes.com:443/c?d=&quot;e&quot;">raw</a>
![a picture](https://pictures.example/p.png)
`,
  ),
  "issues/b.md": issueFile(
    { date: "2019-01-01" },
    "[x](https://www.nytimes.com/) [y](https://新闻.中国/a) [z](https://other.github.io/)\n",
  ),
  "issues/c.md": issueFile(
    { date: "2020-01-01" },
    "[own](https://mini.example/issues/a/) [mail](mailto:x@y.example) [here](a.md) [local](http://localhost:8080/)\n",
  ),
};

describe("sources", () => {
  test("stand most cited first, then by name", (t) => {
    const { archive } = makeArchive(t, files);
    assert.deepEqual(
      archive.outlets.map(({ domain, path, citations }) => [domain, path, citations.length]),
      [
        ["nytimes.com", "/sources/nytimes.com/", 2],
        ["other.github.io", "/sources/other.github.io/", 1],
        ["someone.github.io", "/sources/someone.github.io/", 1],
        ["新闻.中国", "/sources/新闻.中国/", 1],
      ],
    );
  });

  test("have the issues that link to them, newest first, with their links, each once", (t) => {
    const { archive } = makeArchive(t, files);
    assert.deepEqual(
      archive.outlets[0]?.citations.map(({ issue, links }) => [
        issue.slug,
        links.map(({ text, href }) => `${text}: ${href}`),
      ]),
      [
        ["b", ["x: https://www.nytimes.com/"]],
        [
          "a",
          [
            "The Times: https://www.nytimes.com/a",
            "again: https://nytimes.com/b",
            'raw: https://www.nytimes.com:443/c?d="e"',
          ],
        ],
      ],
    );
  });

  test("are none where no issue links to another site", (t) => {
    assert.deepEqual(makeArchive(t, { "issues/a.md": issueFile() }).archive.outlets, []);
  });

  test("are not cited by what is not published", (t) => {
    const draft = issueFile({ keys: "draft: true\n" }, "<https://www.nytimes.com/>\n");
    assert.deepEqual(makeArchive(t, { "issues/a.md": draft }).archive.outlets, []);
  });
});

describe("a link to a source's page", () => {
  const linked = (href: string) => ({
    "issues/a.md": issueFile({}, `[x](${href}) <https://新闻.中国/> <https://nytimes.com/>\n`),
  });

  test("leads there, with or without a slash, escaped or not, under a sub-path too", (t) => {
    const site = "title: x\nurl: https://mini.example/sub/\n";
    for (const href of [
      "/sources/nytimes.com/",
      "/sources/nytimes.com",
      "/sub/sources/nytimes.com/",
    ]) {
      const { archive, warnings } = makeArchive(t, { ...linked(href), "site.yaml": site });
      assert.deepEqual(warnings, []);
      assert.match(archive.issues[0]?.text.html ?? "", /href="\/sub\/sources\/nytimes.com\/"/);
    }
    assert.deepEqual(makeArchive(t, linked("/sources/新闻.中国/")).warnings, []);
  });

  test("is told if there is none, from wherever it is written", (t) => {
    const site =
      "title: x\nurl: https://mini.example/\nnav: [{label: x, path: /sources/nytime.com/}]\n";
    assert.deepEqual(
      problemLines(t, {
        ...linked("/sources/nytime.com/"),
        "pages/p.md": "---\ntitle: P\n---\n[x](/sources/nobody-at-all.example/)\n",
        "site.yaml": site,
      }),
      [
        "content/issues/a.md:6:1 warning: `/sources/nytime.com/` leads nowhere — did you mean `/sources/nytimes.com/`?",
        "content/pages/p.md:4:1 warning: `/sources/nobody-at-all.example/` leads nowhere: no issue links to such a source",
        "content/site.yaml:3:24 error: `/sources/nytime.com/` leads nowhere — did you mean `/sources/nytimes.com/`?",
      ],
    );
  });
});
