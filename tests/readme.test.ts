import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadArchive } from "../src/archive/load-archive.ts";
import { reviewArchive } from "../src/archive/review/review-archive.ts";
import { checkout } from "../src/site/settings.ts";
import { runCommand } from "./support/run-command.ts";
import { temporaryFolder, writeFiles } from "./support/write-archive.ts";

const readme = readFileSync(join(checkout, "README.md"), "utf8");
const [, forEditors = ""] = /^## For editors\n([\s\S]*?)^## Reference$/m.exec(readme) ?? [];

function blocks(language: string): string[] {
  const found = forEditors.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"));
  return [...found].map(([, text = ""]) => text);
}

describe("the page for editors", () => {
  const lines = blocks("sh").flatMap((block) => block.trim().split("\n"));
  for (const line of lines.filter((line) => line !== "npm ci")) {
    test(`shows a command that there is, with options that it has: ${line}`, async () => {
      const [, start, run, args = ""] = /^npm (?:(start)|run (\w+))(?: -- (.+))?$/.exec(line) ?? [];
      const words = (args.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
      const ended = await runCommand(start ?? run ?? "", [...words, "--help"]);
      assert.equal(ended.code, 0, ended.stderr);
    });
  }

  test("shows an issue in which nothing is wrong and nothing could be better", (t) => {
    const root = temporaryFolder(t);
    const [issue = ""] = blocks("markdown");
    cpSync(join(checkout, "content"), root, { recursive: true });
    const folder = "issues/2026";
    writeFiles(root, { [`${folder}/example.md`]: issue, [`${folder}/delegates.jpg`]: "" });
    const { archive, problems } = loadArchive(root, { now: 0, withUnpublished: true });
    assert.deepEqual(problems, []);
    assert.ok(archive);
    assert.deepEqual(reviewArchive(archive), []);
    const example = archive.issues.find(({ slug }) => slug === "example");
    assert.match(example?.text.html ?? "", /<h2[^>]*>A heading/);
    assert.match(example?.text.html ?? "", /A footnote, which may stand anywhere below/);
  });
});
