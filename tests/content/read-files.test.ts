import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readFiles } from "../../src/content/read-files.ts";
import { temporaryFolder, writeFiles } from "../support/write-archive.ts";

describe("the files of a content folder", () => {
  test("records, attachments and public files, in the order of their paths", (t) => {
    const root = temporaryFolder(t);
    writeFiles(root, {
      "site.yaml": "title: x\n",
      "issues/2018/b.md": "b",
      "issues/2018/b.jpg": "picture",
      "issues/a.md": "a",
      "authors/ada.md": "ada",
      "topics/zte.md": "zte",
      "pages/about.md": "about",
      "pages/annex.pdf": "pdf",
      "public/CNAME": "mini.example",
      "public/notes.md": "as it is",
      "README.md": "for editors",
      "issues/.draft.md": "hidden",
      ".git/config": "hidden",
    });
    const { texts, attachments, publicFiles, problems } = readFiles(root);
    assert.deepEqual(
      [...texts.keys()],
      [
        "authors/ada.md",
        "issues/2018/b.md",
        "issues/a.md",
        "pages/about.md",
        "site.yaml",
        "topics/zte.md",
      ],
    );
    assert.equal(texts.get("issues/2018/b.md"), "b");
    assert.deepEqual(attachments, ["issues/2018/b.jpg", "pages/annex.pdf"]);
    assert.deepEqual(publicFiles, ["public/CNAME", "public/notes.md"]);
    assert.deepEqual(problems, []);
  });

  test("a folder may end with a slash or lie above", (t) => {
    const root = temporaryFolder(t);
    writeFiles(root, { "issues/a.md": "a", "x/y": "" });
    assert.deepEqual([...readFiles(`${root}/`).texts.keys()], ["issues/a.md"]);
    assert.deepEqual([...readFiles(`${root}/x/..`).texts.keys()], ["issues/a.md"]);
  });

  test("a byte order mark is no part of the text", (t) => {
    const root = temporaryFolder(t);
    writeFiles(root, { "site.yaml": "\uFEFFtitle: x\n" });
    assert.equal(readFiles(root).texts.get("site.yaml"), "title: x\n");
  });

  test("a file in another encoding is named, and the others are read", (t) => {
    const root = temporaryFolder(t);
    writeFiles(root, { "issues/a.md": "a", "issues/b.md": "" });
    writeFileSync(join(root, "issues/b.md"), Buffer.from([0xc4, 0xe3, 0xba, 0xc3]));
    const { texts, problems } = readFiles(root);
    assert.deepEqual([...texts.keys()], ["issues/a.md"]);
    assert.deepEqual(
      problems.map(({ file, message }) => [file, message]),
      [["issues/b.md", "the file is not UTF-8: save it with that encoding"]],
    );
  });

  test("a folder that is not there is a sentence", (t) => {
    const missing = join(temporaryFolder(t), "contnet");
    const error = new Error(
      `There is no content folder \`${missing}\`: name one with --content DIR.`,
    );
    assert.throws(() => readFiles(missing), error);
  });

  test("so is a file in its place", (t) => {
    const root = temporaryFolder(t);
    writeFiles(root, { content: "" });
    assert.throws(() => readFiles(join(root, "content")), /There is no content folder/);
  });
});
