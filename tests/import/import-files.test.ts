import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { isError } from "../../src/content/problem.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { issueFile, temporaryFolder, writeArchive, writeFiles } from "../support/write-archive.ts";
import { samples, textsIn } from "./imported.ts";

describe("a folder of many kinds of files", () => {
  test("comes in at one go, and loads without an error", async (t) => {
    const root = writeArchive(t, {});
    const { failures, files } = await importFiles([samples], root, false);
    assert.deepEqual(failures, []);
    const { archive, problems } = loadArchive(root, { now: Date.now(), withUnpublished: true });
    assert.deepEqual(problems.filter(isError), []);
    assert.equal(archive?.issues.length, 20);
    assert.ok(files.has("issues/2019/northern-route.md"));
  });

  test("comes in once: again, it changes nothing", async (t) => {
    const root = writeArchive(t, {});
    await importFiles([samples], root, false);
    const before = textsIn(root);
    const again = await importFiles([samples], root, false);
    assert.deepEqual([...again.files], []);
    assert.ok(again.outcomes.every(({ isNew }) => !isNew));
    assert.deepEqual(textsIn(root), before);
  });

  test("is only shown by a dry run", async (t) => {
    const root = writeArchive(t, {});
    const before = textsIn(root);
    const { files } = await importFiles([samples], root, true);
    assert.match(files.get("issues/2019/late-mail.md") ?? "", /^---\ntitle: The mail is late\n/);
    assert.deepEqual(textsIn(root), before);
  });
});

const note = (title: string, ...lines: string[]): string =>
  [
    title,
    "By Ada Archer",
    "May 2, 2018",
    "The text of this note says little, and ends here.",
    ...lines,
    "",
  ].join("\n\n");

describe("what is there already", () => {
  test("authors and topics are found by name, alias and near spelling, and are not changed", async (t) => {
    const root = writeArchive(t, {
      "authors/zhao.md": "---\nname: Wenqing Zhao\nsortName: Zhao, Wenqing\n---\n",
      "topics/zte.md": "---\nname: ZTE\naliases: [ZTE Corporation]\n---\n",
      "topics/export-controls.md": "---\nname: Export controls\n---\n",
    });
    const before = textsIn(root);
    const from = folderOf(t, {
      "a.txt": note("One title", "Tags: ZTE Corporation, Export control").replace(
        "Ada Archer",
        "Ada Archer and Wenqing Zhaoo",
      ),
    });
    const { files } = await importFiles([from], root, false);
    assert.deepEqual([...files.keys()], ["issues/2018/one-title.md"]);
    const [issue] = loadContent(root).content.issues;
    assert.deepEqual(issue?.authors, ["ada-archer", "zhao"]);
    assert.deepEqual(issue?.tags, ["zte", "export-controls"]);
    for (const [file, text] of before) assert.equal(textsIn(root).get(file), text);
  });

  test("a bio that an author's file does not have stands in the issue", async (t) => {
    const root = writeArchive(t, {});
    const from = folderOf(t, { "a.txt": note("One title", "Ada Archer is a fellow elsewhere.") });
    await importFiles([from], root, false);
    assert.deepEqual(loadContent(root).content.issues[0]?.bios, {
      "ada-archer": "Ada Archer is a fellow elsewhere.",
    });
  });

  test("an issue is known by its original address, whatever tracks its readers", async (t) => {
    const keys = "source: {publisher: P, url: https://old.example/one/}\n";
    const root = writeArchive(t, {
      "issues/renamed.md": issueFile({ title: "Another title", keys }),
    });
    const from = folderOf(t, {
      "a.txt": note("One title", "Source: http://www.old.example/one?utm_source=x"),
    });
    const { outcomes } = await importFiles([from], root, false);
    assert.deepEqual(
      outcomes.map(({ file, isNew }) => [file, isNew]),
      [["issues/renamed.md", false]],
    );
  });

  test("an issue of another day with the same title gets a name of its own", async (t) => {
    const root = writeArchive(t, {
      "issues/one-title.md": issueFile({ title: "One title", date: "2017-01-01" }),
    });
    const { files } = await importFiles([folderOf(t, { "a.txt": note("One title") })], root, false);
    assert.deepEqual([...files.keys()], ["issues/2018/one-title-2018-05-02.md"]);
  });
});

test("bad files are reported, each with its reason, and the others come in", async (t) => {
  const root = writeArchive(t, {});
  const from = folderOf(t, {
    "a.txt": note("One title"),
    "empty.txt": "",
    "undated.txt": "A title\n\nBy Ada Archer\n\nText without a day.\n",
    "broken.md": "---\ntitle: [\n---\nText.\n",
    "picture.png": "x",
  });
  writeFiles(from, { "latin.txt": "" });
  const { failures, files, leftOut } = await importFiles([from], root, false);
  assert.deepEqual([...files.keys()], ["issues/2018/one-title.md"]);
  assert.deepEqual(leftOut, [
    {
      file: join(from, "picture.png"),
      reason: "since no issue is read from it, and none shows it",
    },
  ]);
  const reasons = new Map(
    failures.map(({ file, reason }) => [file.slice(from.length + 1), reason]),
  );
  assert.equal(reasons.get("empty.txt"), "it is empty");
  assert.match(
    reasons.get("undated.txt") ?? "",
    /^no date was found: add a line with it under the title/,
  );
  assert.match(reasons.get("broken.md") ?? "", /^its front matter is not readable in line \d+/);
});

test("what is no address and no language is dropped, and reported; very long names get shorter files", async (t) => {
  const root = writeArchive(t, {});
  const keys = `canonical_url: see below\nlang: zh_CN\ntags: ["${"海底电缆".repeat(30)}"]`;
  const text = `---\ntitle: T\ndate: 2018-05-02\nauthor: Ada Archer\n${keys}\n---\nText.\n`;
  const { failures, outcomes } = await importFiles([folderOf(t, { "a.md": text })], root, false);
  assert.deepEqual(failures, []);
  const [issue] = loadContent(root).content.issues;
  assert.equal(issue?.lang, "zh-CN");
  assert.equal(issue?.tags[0]?.length, 72);
  const dropped = outcomes[0]?.draft.notes.find(({ kind }) => kind === "dropped");
  assert.deepEqual([dropped?.what, dropped?.text], ["url, which is none", "see below"]);
});

test("what would not load is not written: an old address that the site needs", async (t) => {
  const root = writeArchive(t, {});
  const text =
    "---\ntitle: T\ndate: 2018-05-02\nauthor: Ben Bowman\npermalink: /topics/\n---\nText.\n";
  const { failures, files } = await importFiles([folderOf(t, { "a.md": text })], root, false);
  assert.equal(files.size, 0);
  assert.match(failures[0]?.reason ?? "", /the address `\/topics\/` is taken by the site itself/);
});

function folderOf(t: Parameters<typeof temporaryFolder>[0], files: Record<string, string>): string {
  const folder = temporaryFolder(t);
  writeFiles(folder, files);
  return folder;
}
