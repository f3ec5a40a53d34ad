import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examineContent } from "../../../src/archive/review/examine-content.ts";
import { formatProblem } from "../../../src/content/problem.ts";
import { issueFile, writeArchive } from "../../support/write-archive.ts";

const linesOf = (root: string) =>
  examineContent(root, "2020-01-01").map((problem) => formatProblem(problem, "."));
const draft = issueFile({ title: "A draft", keys: "draft: true\n" });

describe("all that an editor could mend", () => {
  test("is what is wrong and what could be better, from top to bottom", (t) => {
    const body = "[here](https://x.example/)\n\n[x](gone.md)\n";
    const content = writeArchive(t, {
      "topics/zte.md": null,
      "issues/a.md": issueFile({}, body),
    });
    assert.deepEqual(linesOf(content), [
      "./issues/a.md:6:1 warning: a link is called “here”: let its words say what it leads to",
      "./issues/a.md:8:1 warning: `gone.md` leads nowhere: there is no file `issues/gone.md`",
    ]);
  });

  test("is the errors, as long as there are any", (t) => {
    const content = writeArchive(t, {
      "issues/a.md": issueFile({ date: "soon" }, "[here](https://x.example/)\n"),
    });
    assert.deepEqual(linesOf(content), [
      "./issues/a.md:3:7 error: `date` must be a day of the calendar as `2018-05-02`, or with its time as `2018-05-02T14:16`",
    ]);
  });

  test("is also what a build would refuse: links that readers cannot follow yet", (t) => {
    const content = writeArchive(t, {
      "topics/zte.md": null,
      "site.yaml": "title: x\nurl: https://mini.example/\nbrokenLinks: error\n",
      "issues/a.md": issueFile({}, "[soon](b.md)\n"),
      "issues/b.md": draft,
    });
    assert.deepEqual(linesOf(content), [
      "./issues/a.md:6:1 error: `b.md` leads nowhere: `issues/b.md` is not published",
    ]);
  });

  test("is in drafts, too, and each thing is said once", (t) => {
    const content = writeArchive(t, {
      "topics/zte.md": null,
      "issues/a.md": issueFile({}, "[x](gone.md)\n"),
      "issues/b.md": `${draft}[other](a.md) [y](gone.md)\n`,
    });
    assert.deepEqual(
      linesOf(content).map((line) => line.slice(0, 22)),
      ["./issues/a.md:6:1 warn", "./issues/b.md:8:1 warn"],
    );
  });
});
