import assert from "node:assert/strict";
import { test } from "node:test";
import { reviewArchive } from "../../../src/archive/review/review-archive.ts";
import { formatProblem } from "../../../src/content/problem.ts";
import { issueFile } from "../../support/write-archive.ts";
import { makeArchive } from "../make-archive.ts";

/** An issue on ZTE, so that the topic is not lonely. */
const second = { "issues/second.md": issueFile({ title: "Second", date: "2017-01-01" }, "ZTE.\n") };
const about = (title: string, body = "ZTE.\n", keys = "", date = "2018-05-02") =>
  issueFile({ title, date, keys }, body);

const cases: Record<string, [files: Record<string, string>, ...remarks: string[]]> = {
  "nothing where all is well": [{ "issues/a.md": about("A") }],
  "titles that are the same": [
    {
      "issues/a.md": about("The “Ban”"),
      "issues/b.md": about("The ban", undefined, "", "2018-06-01"),
    },
    "issues/b.md:2:8 warning: the title is like that of `issues/a.md` (“The “Ban””): tell the two apart",
  ],
  "titles with a misspelt word": [
    {
      "issues/a.md": about("Commerce lifts the denial order"),
      "issues/b.md": about("Commerce lifts the deniel order", undefined, "", "2018-06-01"),
    },
    "issues/b.md:2:8 warning: the title is like that of `issues/a.md` (“Commerce lifts the denial order”): tell the two apart",
  ],
  "no titles of a series": [
    {
      "issues/a.md": about("The week in trade, part 1"),
      "issues/b.md": about("The week in trade, part 2", undefined, "", "2018-06-01"),
    },
  ],
  "topics that differ by case or number": [
    {
      "issues/a.md": about("A", "Tariffs, ZTE.\n"),
      "issues/b.md": about("B", "A tariff.\n", "", "2018-06-01"),
      "topics/tariff.md": "---\nname: Tariff\n---\n",
      "topics/tariffs.md": "---\nname: tariffs\n---\n",
    },
    "topics/tariffs.md:2:7 warning: `tariffs` and the topic `tariff` differ in case or number only: make one of the two",
  ],
  "a topic that no second issue has": [
    { "topics/smic.md": "---\nname: SMIC\n---\n", "issues/a.md": about("A", "SMIC and ZTE.\n") },
    "topics/smic.md:2:7 warning: only one issue is about `SMIC` or mentions it: add an alias, tag more issues or join it to a broader topic",
  ],
  "an alias that two topics claim": [
    {
      "issues/a.md": about("A", "ZTE, Zhongxing.\n"),
      "issues/b.md": about("B", "Zhongxing.\n", "", "2018-06-01"),
      "topics/zhongxing.md": "---\nname: Zhongxing\naliases: [zte]\n---\n",
    },
    "topics/zhongxing.md:3:11 warning: `zte` is also a spelling of the topic `zte`: leave it to one of the two",
  ],
  "pictures without words": [
    { "issues/a.md": about("A", "ZTE.\n\n![](https://x.example/a.png)\n") },
    "issues/a.md:8:1 warning: the picture `https://x.example/a.png` has no words: write what it shows, `![…](https://x.example/a.png)`",
  ],
  "headings that skip a level": [
    { "issues/a.md": about("A", "ZTE.\n\n## One\n\n#### Three\n") },
    "issues/a.md:10:1 warning: the heading “Three” skips a level: write one `#` less",
  ],
  "links that say nothing": [
    { "issues/a.md": about("A", "ZTE: [click here](https://x.example/).\n") },
    "issues/a.md:6:1 warning: a link is called “click here”: let its words say what it leads to",
  ],
  "numbers that do not rise with the dates": [
    {
      "issues/a.md": about("A", undefined, "number: 7\n"),
      "issues/b.md": about("B", undefined, "number: 6\n", "2018-06-01"),
    },
    "issues/b.md:5:9 warning: number 6 follows number 7 of 2018-05-02 (`issues/a.md`): mend a number or a date",
  ],
  "an author without a bio": [
    { "issues/a.md": about("A"), "authors/ada-archer.md": "---\nname: Ada Archer\n---\n" },
    "authors/ada-archer.md:2:1 warning: Ada Archer has no bio: write one below the front matter",
  ],
  "links to the archive's own old addresses": [
    {
      "issues/a.md": about("A", undefined, "aliases: [/2018/a.html]\n"),
      "issues/b.md": about("B", "ZTE, [before](/2018/a.html#x).\n", "", "2018-06-01"),
    },
    "issues/b.md:6:1 warning: `/2018/a.html#x` is an old address of this archive: write `/issues/a/`",
  ],
  "deks that are too long": [
    { "issues/a.md": about("A", undefined, `dek: ${"word ".repeat(70).trim()}\n`) },
    "issues/a.md:5:6 warning: the dek has 349 letters: say it in 300",
  ],
};

for (const [what, [files, ...remarks]] of Object.entries(cases)) {
  test(`an editor is told of ${what}`, (t) => {
    const { archive } = makeArchive(t, { ...second, ...files });
    const lines = reviewArchive(archive).map((problem) => formatProblem(problem, "."));
    assert.deepEqual(
      lines.map((line) => line.slice(2)),
      remarks,
    );
  });
}
