import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { issueFile } from "../support/write-archive.ts";
import { issueOf, makeArchive } from "./make-archive.ts";

const files = {
  "issues/a.md": issueFile({ date: "2018-05-02", keys: "tags: [zte]\n" }),
  "issues/2018/b.md": issueFile({ date: "2018-05-02T10:00" }),
  "issues/2018/c.md": issueFile({ date: "2018-05-02T09:00", keys: "tags: [zte, tariffs]\n" }),
  "issues/d.md": issueFile({ date: "2016-12-31T23:00-05:00" }),
  "issues/e.md": issueFile({ date: "2017-01-01" }),
  "topics/tariffs.md": "---\nname: Tariffs\nbroader: trade\n---\nDuties.\n",
  "topics/trade.md": "---\nname: trade\n---\n",
};
const slugs = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug);

describe("issues", () => {
  test("stand newest first: by day, by time, by name", (t) => {
    const { archive } = makeArchive(t, files);
    assert.deepEqual(slugs(archive.issues), ["b", "c", "a", "e", "d"]);
  });

  test("know their neighbours", (t) => {
    const { archive } = makeArchive(t, files);
    const neighbours = archive.issues.map(({ previous, next }) => [previous?.slug, next?.slug]);
    assert.deepEqual(neighbours, [
      ["c", undefined],
      ["a", "b"],
      ["e", "c"],
      ["d", "a"],
      [undefined, "e"],
    ]);
  });

  test("are grouped by the year that was written, newest first", (t) => {
    const { archive } = makeArchive(t, files);
    assert.deepEqual(
      archive.years.map(({ year, path, issues }) => [year, path, slugs(issues)]),
      [
        [2018, "/years/2018/", ["b", "c", "a"]],
        [2017, "/years/2017/", ["e"]],
        [2016, "/years/2016/", ["d"]],
      ],
    );
  });

  test("have their authors in the order of the byline, and their topics as tagged", (t) => {
    const { archive } = makeArchive(t, {
      ...files,
      "authors/zoe.md": "---\nname: Zoe\n---\n",
      "issues/x.md": issueFile({ authors: "[zoe, ada-archer]", keys: "tags: [zte, tariffs]\n" }),
    });
    const issue = issueOf(archive, "x");
    assert.deepEqual(slugs(issue.byline), ["zoe", "ada-archer"]);
    assert.deepEqual(slugs(issue.topics), ["zte", "tariffs"]);
  });

  test("show their corrections newest first, each its own", (t) => {
    const keys = "corrections: [{date: 2018-05-03, note: One.}, {date: 2018-05-05, note: Two.}]\n";
    const { archive } = makeArchive(t, { "issues/a.md": issueFile({ keys }) });
    assert.deepEqual(
      issueOf(archive, "a").correctionNotes.map(({ date, html }) => [date, html.trim()]),
      [
        ["2018-05-05", "<p>Two.</p>"],
        ["2018-05-03", "<p>One.</p>"],
      ],
    );
  });

  test("are set in their own language", (t) => {
    const { archive } = makeArchive(t, {
      "issues/a.md": issueFile({ keys: "lang: de\n" }, '"Wort"\n'),
      "issues/b.md": issueFile({}, '"word"\n'),
    });
    assert.match(issueOf(archive, "a").text.html, /„Wort“/);
    assert.match(issueOf(archive, "b").text.html, /“word”/);
  });

  test("have the sections that the site names", (t) => {
    const { archive } = makeArchive(t, {
      "site.yaml": "title: x\nurl: https://mini.example/\nsections: {In other news: briefs}\n",
      "issues/a.md": issueFile({}, "# In other news\n\nx\n"),
    });
    assert.match(issueOf(archive, "a").text.html, /<section [^>]*class="briefs"/);
  });
});

describe("topics and authors", () => {
  test("stand in the order of their names, and have their issues newest first", (t) => {
    const { archive } = makeArchive(t, files);
    assert.deepEqual(slugs(archive.topics), ["tariffs", "trade", "zte"]);
    assert.deepEqual(slugs(archive.topics.find(({ slug }) => slug === "zte")?.issues ?? []), [
      "c",
      "a",
    ]);
    assert.deepEqual(slugs(archive.authors[0]?.issues ?? []), ["b", "c", "a", "e", "d"]);
  });

  test("a topic knows what is broader and what is narrower", (t) => {
    const { archive } = makeArchive(t, files);
    const [tariffs, trade] = archive.topics;
    assert.equal(tariffs?.broaderTopic?.slug, "trade");
    assert.deepEqual(slugs(trade?.narrowerTopics ?? []), ["tariffs"]);
    assert.equal(tariffs?.description.trim(), "<p>Duties.</p>");
  });

  test("authors stand as in an index, by sortName", (t) => {
    const { archive } = makeArchive(t, {
      "authors/a.md": "---\nname: Aaron Zimmer\nsortName: Zimmer, Aaron\n---\n",
      "authors/b.md": "---\nname: Émile Abel\nsortName: Abel, Émile\n---\n",
    });
    assert.deepEqual(slugs(archive.authors), ["b", "ada-archer", "a"]);
  });
});

describe("what is not published", () => {
  const hidden = {
    "issues/draft.md": issueFile({
      date: "2019-06-01",
      keys: "draft: true\naliases: [/old-draft/]\n",
    }),
    "issues/next.md": issueFile({ date: "2020-01-01T00:01" }),
    "issues/now.md": issueFile({ date: "2020-01-01" }),
    "pages/plan.md": "---\ntitle: Plan\ndraft: true\n---\n",
    "pages/about.md": "---\ntitle: About\n---\n",
  };

  test("is nowhere in the archive", (t) => {
    const { archive } = makeArchive(t, hidden);
    assert.deepEqual(slugs(archive.issues), ["now"]);
    assert.deepEqual(slugs(archive.authors[0]?.issues ?? []), ["now"]);
    assert.deepEqual(slugs(archive.pages), ["about"]);
    assert.deepEqual(archive.redirects, []);
  });

  test("is shown in a preview, with its status", (t) => {
    const { archive } = makeArchive(t, hidden, { withUnpublished: true });
    assert.deepEqual(
      archive.issues.map(({ slug, status }) => [slug, status]),
      [
        ["next", "scheduled"],
        ["now", "published"],
        ["draft", "draft"],
      ],
    );
    assert.deepEqual(slugs(archive.pages), ["about", "plan"]);
  });

  test("comes out when its day begins in the publication's time zone", (t) => {
    const site = "title: x\nurl: https://mini.example/\ntimezone: America/New_York\n";
    const countAt = (now: number) =>
      makeArchive(
        t,
        { "site.yaml": site, "issues/a.md": issueFile({ date: "2018-05-02" }) },
        { now },
      ).archive.issues.length;
    assert.equal(countAt(Date.UTC(2018, 4, 2, 3, 59, 59)), 0);
    assert.equal(countAt(Date.UTC(2018, 4, 2, 4)), 1);
  });

  test("is shown to its end by a day that is asked for, in the publication's time zone", (t) => {
    const shown = (now: string) =>
      slugs(
        makeArchive(
          t,
          {
            "site.yaml": "title: x\nurl: https://mini.example/\ntimezone: America/New_York\n",
            "issues/day.md": issueFile({ date: "2026-12-01" }),
            "issues/evening.md": issueFile({ date: "2026-12-01T18:00" }),
            "issues/next.md": issueFile({ date: "2026-12-02" }),
          },
          { now },
        ).archive.issues,
      );
    assert.deepEqual(shown("2026-11-30"), []);
    assert.deepEqual(shown("2026-12-01"), ["evening", "day"]);
    assert.deepEqual(shown("2026-12-02"), ["next", "evening", "day"]);
    assert.deepEqual(shown("2026-12-01T17:59"), ["day"]);
    assert.deepEqual(shown("2026-12-01T23:00Z"), ["evening", "day"]);
  });
});

describe("files and old addresses", () => {
  test("only files that something shows are on the site, and public ones all", (t) => {
    const { archive } = makeArchive(t, {
      "issues/2018/a.md": issueFile(
        { keys: "image: {src: cover.jpg, alt: x}\n" },
        "![x](<../../pages/中 文.png>)\n",
      ),
      "issues/2018/cover.jpg": "",
      "issues/2018/unused.jpg": "",
      "pages/中 文.png": "",
      "public/CNAME": "mini.example",
    });
    assert.deepEqual(archive.files, [
      { file: "public/CNAME", path: "/CNAME" },
      { file: "issues/2018/cover.jpg", path: "/files/issues/2018/cover.jpg" },
      { file: "pages/中 文.png", path: "/files/pages/中 文.png" },
    ]);
  });

  test("aliases of issues, authors and pages lead to them", (t) => {
    const { archive } = makeArchive(t, {
      "issues/a.md": issueFile({ keys: "aliases: [/2018/a.html, /旧/]\n" }),
      "authors/b.md": "---\nname: Bea\naliases: [/people/b]\n---\n",
      "pages/about.md": "---\ntitle: About\naliases: [/about-us/]\n---\n",
    });
    assert.deepEqual(archive.redirects, [
      { from: "/2018/a.html", to: "/issues/a/", title: "An issue" },
      { from: "/旧/", to: "/issues/a/", title: "An issue" },
      { from: "/people/b", to: "/authors/b/", title: "Bea" },
      { from: "/about-us/", to: "/about/", title: "About" },
    ]);
  });
});

test("an archive without any issue is an archive", (t) => {
  const { archive, warnings } = makeArchive(t, {
    "authors/ada-archer.md": null,
    "topics/zte.md": null,
  });
  assert.deepEqual(
    [archive.issues, archive.years, archive.topics, archive.authors, warnings],
    [[], [], [], [], []],
  );
});

test("the same content is the same archive, in whatever order the files were written", (t) => {
  const { archive } = makeArchive(t, files);
  const { archive: again } = makeArchive(t, Object.fromEntries(Object.entries(files).reverse()));
  assert.equal(JSON.stringify(again), JSON.stringify(archive));
});
