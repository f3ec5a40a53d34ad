import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadArchive } from "../../../src/archive/load-archive.ts";
import { reviewArchive } from "../../../src/archive/review/review-archive.ts";
import { formatProblem } from "../../../src/content/problem.ts";
import { issueFile } from "../../support/write-archive.ts";
import { makeArchive } from "../make-archive.ts";

type Files = Record<string, string | null>;
type Case = [sees: string, files: Files, lines: string[]];

const issue = (body: string): Files => ({ "issues/a.md": issueFile({}, body) });
const titles = (...all: string[]): Files =>
  Object.fromEntries(
    all.map((title, i) => [
      `issues/${i + 1}.md`,
      issueFile({ title: JSON.stringify(title), date: `2018-05-0${i + 1}` }),
    ]),
  );
const topic = (name: string, keys = "") => `---\nname: ${name}\n${keys}---\n`;
const numbered = (...dated: [day: string, number: string, more?: string][]): Files =>
  Object.fromEntries(
    dated.map(([day, number, more = ""], i) => [
      `issues/${i + 1}.md`,
      issueFile({ title: `Title ${i + 1}`, date: day, keys: `number: ${number}\n${more}` }),
    ]),
  );
/** Issues of consecutive days that are on `zte` and nothing else, after 2 May 2018. */
const later = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const date = new Date(Date.UTC(2018, 5, 1 + i)).toISOString().slice(0, 10);
      return [`issues/z${i}.md`, issueFile({ title: `z${i}`, date, keys: "tags: [zte]\n" })];
    }),
  );
const onZte = { "issues/z.md": issueFile({ title: "z", keys: "tags: [zte]\n" }) };
const wikipedia = "https://en.wikipedia.org/wiki/ZTE";

const rooms: Record<string, Case[]> = {
  "words of links": [
    [
      "links that do not say where they lead, in Markdown and raw HTML",
      issue(
        `x [Read more…](${wikipedia})\ny [**here**](${wikipedia})\n\n<p>\n<a href="${wikipedia}">Click here!</a></p>\n`,
      ),
      [
        "content/issues/a.md:6:1 warning: a link is called “Read more…”: let its words say what it leads to",
        "content/issues/a.md:7:1 warning: a link is called “here”: let its words say what it leads to",
        "content/issues/a.md:10:1 warning: a link is called “Click here!”: let its words say what it leads to",
      ],
    ],
    [
      "in Chinese and on a page",
      { "pages/about.md": `---\ntitle: x\n---\n[点击这里](${wikipedia})\n` },
      [
        "content/pages/about.md:4:1 warning: a link is called “点击这里”: let its words say what it leads to",
      ],
    ],
    ["words that say it", issue(`[Read more about ZTE](${wikipedia})\n`), []],
  ],
  "titles that are alike": [
    [
      "the same but for case, marks and articles, once for all",
      titles("ZTE fights the ban", "Other", "“ZTE Fights Ban”", "ZTE fights a ban!"),
      [
        "content/issues/4.md:2:8 warning: the title is like that of `issues/3.md` (““ZTE Fights Ban””) and of 1 more: tell them apart",
      ],
    ],
    [
      "two",
      titles("The digest", "The digest"),
      [
        "content/issues/2.md:2:8 warning: the title is like that of `issues/1.md` (“The digest”): tell them apart",
      ],
    ],
    [
      "a word misspelt",
      titles("Commerce lifts the denial order", "Commerce lifts the deniel order"),
      [
        "content/issues/2.md:2:8 warning: the title differs by a letter from that of `issues/1.md` (“Commerce lifts the denial order”): put the misspelt one right, or tell the two apart",
      ],
    ],
    [
      "figures, two words and other words set titles apart",
      titles(
        "The digest of May 2018",
        "The digest of May 2019",
        "Tariff report",
        "Tarif report",
        "Huawei import ban",
        "Huawei export ban",
        "Huawei sues the government today",
        "Huawei sues the governor today",
      ),
      [],
    ],
  ],
  deks: [
    [
      "one of 301 characters",
      { "issues/a.md": issueFile({ keys: `dek: ${"x".repeat(301)}\n` }) },
      [
        "content/issues/a.md:5:6 warning: the dek has 301 letters: say it in 300, one or two sentences",
      ],
    ],
    [
      "one of 151 Chinese characters on a page",
      { "pages/a.md": `---\ntitle: x\ndek: ${"中".repeat(151)}\n---\n` },
      [
        "content/pages/a.md:3:6 warning: the dek has 151 letters: say it in 150, one or two sentences",
      ],
    ],
    ["one of 300", { "issues/a.md": issueFile({ keys: `dek: ${"x".repeat(300)}\n` }) }, []],
  ],
  pictures: [
    [
      "that do not say what they show",
      {
        ...issue('![](a.png)\n\n<p>\n<img src="a.png"></p>\n'),
        "issues/a.png": "",
      },
      [
        'content/issues/a.md:6:1 warning: the picture `a.png` has no words: write what it shows, `![…](a.png)`, or `<img src="a.png" alt="">` if it is a mere decoration',
        'content/issues/a.md:9:1 warning: the picture `a.png` has no words: write what it shows, `![…](a.png)`, or `<img src="a.png" alt="">` if it is a mere decoration',
      ],
    ],
    [
      "the picture of an issue",
      {
        "issues/a.md": issueFile({ keys: 'image: {src: a.png, alt: ""}\n' }),
        "issues/a.png": "",
      },
      [
        "content/issues/a.md:5:26 warning: the picture of the issue has no words: write what it shows in `alt`",
      ],
    ],
    [
      "that do, or are decorations, in the text or beside the issue",
      {
        "issues/a.md": issueFile(
          { keys: "image: {src: a.png, alt: A ship}\n" },
          '![A ship](a.png) <img src="a.png" alt="">\n',
        ),
        "issues/a.png": "",
      },
      [],
    ],
  ],
  bios: [
    [
      "an author of whom nothing is said",
      { "authors/b.md": "---\nname: B\n---\n" },
      ["content/authors/b.md:2:7 warning: B has no bio: write one below the front matter"],
    ],
    [
      "an author with bios over time",
      { "authors/b.md": "---\nname: B\nbios: [{from: 2018-05-02, text: x}]\n---\n" },
      [],
    ],
  ],
  numbers: [
    [
      "that do not rise with the dates",
      numbered(
        ["2018-05-02", "1"],
        ["2018-05-09", "3"],
        ["2018-05-16", '"2"'],
        ["2018-05-23", "4"],
      ),
      [
        "content/issues/3.md:5:9 warning: number 2 follows number 3 of `issues/2.md` (2018-05-09): mend a number or a date",
      ],
    ],
    [
      "that stand twice",
      numbered(["2018-05-02", "1"], ["2018-05-09", "1"]),
      [
        "content/issues/2.md:5:9 warning: number 1 is also that of `issues/1.md` (2018-05-02): mend a number or a date",
      ],
    ],
    [
      "that begin again with a year or a volume, stand on one day, or are no numbers",
      {
        ...numbered(
          ["2018-12-02", "9"],
          ["2019-01-02", "1"],
          ["2019-01-02", "2"],
          ["2019-01-09", "3", "volume: 1\n"],
          ["2019-01-16", "1", "volume: 2\n"],
          ["2019-01-23", "1-2"],
        ),
        "issues/0.md": issueFile({ title: "x", date: "2019-01-02", keys: "number: 3\n" }),
      },
      [],
    ],
  ],
  "old addresses": [
    [
      "of issues, authors and pages, by path and by whole address",
      {
        "issues/2018/b.md": issueFile({ title: "b", keys: "aliases: [/2018/b.html, /旧/]\n" }),
        "pages/about.md": "---\ntitle: x\naliases: [/about-us]\n---\n",
        "issues/a.md": issueFile(
          {},
          "[x](/2018/b.html#the-text)\n[y](https://mini.example/about-us)\n[z](/旧)\n",
        ),
      },
      [
        "content/issues/a.md:6:1 warning: `/2018/b.html#the-text` is an old address of this archive: write `2018/b.md#the-text`",
        "content/issues/a.md:7:1 warning: `https://mini.example/about-us` is an old address of this archive: write `../pages/about.md`",
        "content/issues/a.md:8:1 warning: `/旧` is an old address of this archive: write `2018/b.md`",
      ],
    ],
    [
      "that are whole where a path would do, and hold wherever the archive stands",
      {
        "issues/b.md": issueFile({ title: "b" }, "# Part\n"),
        "issues/a.md": issueFile({}, "[x](https://mini.example/issues/b/#part) [y](/issues/b/)\n"),
      },
      [
        "content/issues/a.md:6:1 warning: `https://mini.example/issues/b/#part` is a whole address of this archive: write `b.md#part`",
      ],
    ],
    [
      "on another host the same path is another page",
      {
        "issues/b.md": issueFile({ title: "b", keys: "aliases: [/2018/b.html]\n" }),
        "issues/a.md": issueFile({}, "[x](https://other.example/2018/b.html)\n"),
      },
      [],
    ],
  ],
  "spellings of topics": [
    [
      "an alias that another topic has as its name or alias",
      {
        ...onZte,
        "topics/zte.md": topic("ZTE", "aliases: [Zhongxing, huawei]\n"),
        "topics/huawei.md": topic("Huawei", "aliases: [zhongxing, carrier]\n"),
        "topics/carriers.md": topic("Carriers"),
        "issues/h.md": issueFile({ title: "h", keys: "tags: [huawei]\n" }),
      },
      [
        "content/topics/huawei.md:3:22 warning: “carrier” is also a spelling of “Carriers” (`topics/carriers.md`): leave it to one of the two",
        "content/topics/zte.md:3:11 warning: “Zhongxing” is also a spelling of “Huawei” (`topics/huawei.md`): leave it to one of the two",
        "content/topics/zte.md:3:22 warning: “huawei” is also a spelling of “Huawei” (`topics/huawei.md`): leave it to one of the two",
      ],
    ],
    [
      "an alias given twice",
      { ...onZte, "topics/zte.md": topic("ZTE", "aliases: [ZTE, Zhongxing, Zhongxing]\n") },
      [
        "content/topics/zte.md:3:11 warning: “ZTE” is given twice: remove this one",
        "content/topics/zte.md:3:27 warning: “Zhongxing” is given twice: remove this one",
      ],
    ],
  ],
  headings: [
    [
      "that skip levels",
      issue("## One\n\n#### Two\n\n##### Three\n\n## Four\n\n###### Five\n"),
      [
        "content/issues/a.md:8:1 warning: the heading “Two” skips a level: write it with one `#` fewer",
        "content/issues/a.md:14:1 warning: the heading “Five” skips 3 levels: write it with 3 `#` fewer",
      ],
    ],
    ["a text whose headings begin with ###", issue("### One\n\n#### Two\n\n### Three\n"), []],
  ],
  "topics with little on them": [
    [
      "one that no issue is on or names",
      { ...onZte, "topics/tariffs.md": topic("Tariffs") },
      [
        "content/topics/tariffs.md:2:7 warning: no issue is about “Tariffs” or mentions it: add `tariffs` to the `tags` of those that are, or remove the file",
      ],
    ],
    [
      "one that a single issue is on",
      {
        "topics/tariffs.md": topic("Tariffs"),
        "issues/a.md": issueFile({ keys: "tags: [tariffs]\n" }),
      },
      [
        "content/topics/tariffs.md:2:7 warning: only `issues/a.md` is about “Tariffs” or mentions it: add `tariffs` to the `tags` of others, or make its name an alias of a broader topic",
      ],
    ],
    [
      "one that two issues are on or name, or that has narrower topics",
      {
        "topics/tariffs.md": topic("Tariffs"),
        "topics/law.md": topic("Law"),
        "topics/order.md": topic("Order", "broader: law\n"),
        "issues/a.md": issueFile({ keys: "tags: [tariffs]\n" }, "An order.\n"),
        "issues/b.md": issueFile(
          { title: "b", keys: "tags: [order]\n" },
          "More tariffs, and no more of that.\n",
        ),
      },
      [],
    ],
  ],
  "addresses that track readers": [
    [
      "by parameters of mail and advertising services",
      issue(
        "[x](https://x.example/?utm_source=letter&id=1&utm_medium=mail#part)\n<https://y.example/?fbclid=1>\n",
      ),
      [
        "content/issues/a.md:6:1 warning: the address tracks readers by `utm_source`, `utm_medium`: write `https://x.example/?id=1#part`",
        "content/issues/a.md:7:1 warning: the address tracks readers by `fbclid`: write `https://y.example/`",
      ],
    ],
    ["other parameters", issue("[x](https://x.example/?id=1&source=utm_x)\n"), []],
  ],
  "topics that are one": [
    [
      "but for case, signs or number",
      {
        "topics/zte.md": null,
        "topics/export-control.md": topic("Export control"),
        "topics/export-controls.md": topic("export-controls"),
        "issues/a.md": issueFile({ keys: "tags: [export-control, export-controls]\n" }),
      },
      [
        "content/topics/export-controls.md:2:7 warning: “export-controls” and “Export control” (`topics/export-control.md`) differ in case, signs or number only: keep one of the two files, with the other spelling in its `aliases`",
      ],
    ],
  ],
  "issues without topics": [
    [
      "where nearly all others have them",
      { ...later(9), "issues/a.md": issueFile() },
      [
        "content/issues/a.md:2:8 warning: this issue has no topics, as nearly all others do: add `tags: […]`",
      ],
    ],
    ["where more have none", { ...later(8), "issues/a.md": issueFile() }, []],
  ],
};

/** Where a test is about something else, few issues may be on its topic. */
const unused = / is about “[^”]+” or mentions it/;

for (const [room, cases] of Object.entries(rooms)) {
  describe(`an editor who checks the content is told of ${room}`, () => {
    for (const [sees, files, lines] of cases) {
      test(sees, (t) => {
        const { archive } = makeArchive(t, files);
        const found = reviewArchive(archive)
          .map((problem) => formatProblem(problem, "content"))
          .filter((line) =>
            room === "topics with little on them" ? !line.includes("/zte.md") : !unused.test(line),
          );
        assert.deepEqual(found, lines);
      });
    }
  });
}

test("an editor who checks the sample archive is told of nothing", () => {
  const { archive } = loadArchive("content", { now: 0, withUnpublished: true });
  assert.ok(archive);
  assert.deepEqual(reviewArchive(archive), []);
});
