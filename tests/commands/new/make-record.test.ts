import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadArchive } from "../../../src/archive/load-archive.ts";
import { makeRecord } from "../../../src/commands/new/make-record.ts";
import type { Person } from "../../../src/commands/new/person.ts";
import { kindNamed } from "../../../src/commands/new/record-kinds.ts";
import type { Options } from "../../../src/commands/options.ts";
import { issueFile, writeArchive } from "../../support/write-archive.ts";

const aSlug =
  "gives no address: name one of lower-case letters and digits, joined by single hyphens, such as --slug denial-order.";

const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
/** As `npm run new -- …words` with options. */
function make(content: string, words: string[], options: Options = {}, person?: Person) {
  const kind = kindNamed(words[0]);
  const name = kind.word === undefined ? words : words.slice(1);
  return makeRecord(kind, name, { content, ...options }, person);
}

/** Makes a file while somebody gives these answers: what was asked, and what was told. */
async function makeWhile(content: string, words: string[], answers: string[]) {
  const asked: string[] = [];
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  const ask = async (question: string, choices: readonly string[]) => {
    asked.push(`${question}${choices.join(" ")}`);
    return answers.shift() ?? "";
  };
  await make(content, words, {}, { tell, ask });
  return { asked, told };
}

describe("npm run new without a terminal", () => {
  test("begins an issue as a draft of today, by the only author", async (t) => {
    const content = writeArchive(t, {});
    await make(content, ["ZTE’s", "“Ban”: Day 2"], { date: "2019-06-01" });
    assert.equal(
      read(content, "issues/2019/ztes-ban-day-2.md"),
      '---\ntitle: "ZTE’s “Ban”: Day 2"\ndate: 2019-06-01\nauthors: [ada-archer]\ndraft: true\n---\n\n',
    );
    await make(content, ["Today"]);
    const { archive } = loadArchive(content, {
      now: Date.now() + 86_400_000,
      withUnpublished: true,
    });
    assert.equal(archive?.issues.find(({ slug }) => slug === "today")?.status, "draft");
  });

  test("writes what the options say", async (t) => {
    const content = writeArchive(t, {});
    const options = {
      date: "2018-05-02T14:16",
      authors: "ada-archer",
      topics: "zte",
      dek: "A dek.",
    };
    await make(content, ["2018"], { ...options, slug: "a-year" });
    assert.equal(
      read(content, "issues/2018/a-year.md"),
      '---\ntitle: "2018"\ndate: 2018-05-02T14:16\nauthors: [ada-archer]\ntags: [zte]\ndek: A dek.\ndraft: true\n---\n\n',
    );
  });

  test("begins an author and a topic", async (t) => {
    const content = writeArchive(t, {});
    await make(content, ["author", "Wenqing Zhao"], { text: "A student.", affiliation: "Yale" });
    await make(content, ["author", "阮一峰"]);
    await make(content, ["topic", "Rare earths"], {
      aliases: "REE, 稀土",
      broader: "zte",
      text: "Metals.",
    });
    assert.equal(
      read(content, "authors/wenqing-zhao.md"),
      "---\nname: Wenqing Zhao\nkind: person\nsortName: Zhao, Wenqing\naffiliation: Yale\n---\n\nA student.\n",
    );
    assert.equal(read(content, "authors/阮一峰.md"), "---\nname: 阮一峰\nkind: person\n---\n\n");
    assert.equal(
      read(content, "topics/rare-earths.md"),
      "---\nname: Rare earths\nkind: subject\naliases: [REE, 稀土]\nbroader: zte\n---\n\nMetals.\n",
    );
    assert.deepEqual(loadArchive(content, { now: 0, withUnpublished: true }).problems, []);
  });

  const taken = { "issues/2018/a.md": issueFile(), "authors/b.md": "---\nname: B\n---\nx\n" };
  const refusals: [sees: string, words: string[], options: Options, message: string][] = [
    [
      "an author and a topic that are not known",
      ["X"],
      { authors: "ada-acher", topics: "zet, tariffs" },
      "unknown author `ada-acher` — did you mean `ada-archer`?\nunknown topic `zet` — did you mean `zte`?\nunknown topic `tariffs`: add a file `topics/tariffs.md`\nNothing was written.",
    ],
    [
      "an issue that any of several authors may have written",
      ["X"],
      {},
      "Say who wrote it: --authors ada-archer,bo-baker names files in `authors/`, with commas.\nNothing was written.",
    ],
    [
      "a date that is none, and says what else is wrong",
      ["X"],
      { date: "soon" },
      "`date` must be a day of the calendar as `2018-05-02`, or with its time as `2018-05-02T14:16`\nSay who wrote it: --authors ada-archer,bo-baker names files in `authors/`, with commas.\nNothing was written.",
    ],
    [
      "a name that an issue of another year has",
      ["A"],
      { date: "2019-01-01" },
      "`issues/2018/a.md` has that name already and is left as it was: give the new one another with --slug.",
    ],
    ["a name without letters", ["…"], {}, `\`…\` ${aSlug}`],
    ["a slug that leads out of the folder", ["A"], { slug: "../a" }, `\`../a\` ${aSlug}`],
    ["a name that no file system takes", ["中".repeat(81)], {}, `\`${"中".repeat(81)}\` ${aSlug}`],
    ["no name", ["author"], {}, 'Say what it is called: `npm run new -- author "Name"`.'],
  ];
  for (const [sees, words, options, message] of refusals) {
    test(`refuses ${sees}`, async (t) => {
      const content = writeArchive(t, taken);
      await assert.rejects(make(content, words, options), {
        message,
      });
      assert.equal(read(content, "issues/2018/a.md"), issueFile());
      assert.ok(!existsSync(join(content, "issues/2019")));
    });
  }
});

describe("npm run new on a terminal", () => {
  test("asks for what was not given, with what can be answered", async (t) => {
    const content = writeArchive(t, {});
    const { asked, told } = await makeWhile(
      content,
      [],
      ["A title", "2018-05-02", "", "zte", "A dek."],
    );
    assert.deepEqual(
      asked.map((question) => question.replace(/\d{4}-\d\d-\d\d/, "DAY")),
      [
        "Title: ",
        "Date (DAY): ",
        "Authors (ada-archer): ada-archer",
        "Topics: zte",
        "Dek, one or two sentences: ",
      ],
    );
    assert.deepEqual(told, [
      "Tab completes names, commas part several, Enter takes what is in brackets.",
    ]);
    assert.equal(
      read(content, "issues/2018/a-title.md"),
      "---\ntitle: A title\ndate: 2018-05-02\nauthors: [ada-archer]\ntags: [zte]\ndek: A dek.\ndraft: true\n---\n\n",
    );
  });

  test("offers the byline of the newest issue", async (t) => {
    const content = writeArchive(t, {
      "authors/zoe.md": "---\nname: Zoe\n---\nx\n",
      "issues/old.md": issueFile({ date: "2018-05-02" }),
      "issues/newest.md": issueFile({ date: "2019-05-02", authors: "[zoe, ada-archer]" }),
    });
    const { asked } = await makeWhile(content, ["X"], ["2019-06-01", "", "", ""]);
    assert.equal(asked[1], "Authors (zoe, ada-archer): ada-archer zoe");
    assert.match(read(content, "issues/2019/x.md"), /authors: \[zoe, ada-archer\]\n/);
  });

  test("asks again until an answer is right", async (t) => {
    const content = writeArchive(t, {});
    const answers = ["2018-02-30", "2018-05-02", "ada", "ada-archer", "zet", "zte", ""];
    const { asked, told } = await makeWhile(content, ["X"], answers);
    assert.deepEqual(
      asked.map((question) => question.split(/[:(]/)[0]?.trim()),
      ["Date", "Date", "Authors", "Authors", "Topics", "Topics", "Dek, one or two sentences"],
    );
    assert.deepEqual(told.slice(1), [
      "  `date` must be a day of the calendar as `2018-05-02`, or with its time as `2018-05-02T14:16`",
      "  unknown author `ada`: add a file `authors/ada.md`",
      "  unknown topic `zet` — did you mean `zte`?",
    ]);
    assert.match(read(content, "issues/2018/x.md"), /authors: \[ada-archer\]\ntags: \[zte\]\n/);
  });

  test("completes the kinds of an author", async (t) => {
    const content = writeArchive(t, {});
    const { asked } = await makeWhile(
      content,
      ["author", "The Institute"],
      ["organization", "", "", ""],
    );
    assert.equal(asked[0], "Kind (person): person organization");
    assert.match(read(content, "authors/the-institute.md"), /kind: organization\n/);
  });
});
