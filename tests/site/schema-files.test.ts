import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, test } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { formatProblem } from "../../src/content/problem.ts";
import { schemaFiles } from "../../src/site/schema-files.ts";
import { checkout } from "../../src/site/settings.ts";
import { runCommand } from "../support/run-command.ts";
import { issueFile, writeArchive } from "../support/write-archive.ts";

const settings = (name: string) =>
  JSON.parse(readFileSync(join(checkout, ".vscode", name), "utf8"));
const committed = (path: string) => JSON.parse(readFileSync(join(checkout, path), "utf8"));

describe("what editor programs read", () => {
  for (const { file, text } of schemaFiles(join(checkout, "content"), checkout)) {
    const name = relative(checkout, file);
    test(`${name} is what \`npm run schema\` writes`, () =>
      assert.equal(existsSync(file) && readFileSync(file, "utf8"), text));
  }

  test("says of every key what it is, with the values that it can have", () => {
    const { properties, required } = committed("content/schema/topic.json");
    assert.deepEqual(required, ["name"]);
    assert.equal(properties.kind.description, "What the topic is");
    assert.ok(properties.kind.enum.includes("organization"));
    assert.deepEqual(properties.aliases.examples, [["ZTE Corporation", "中兴通讯"]]);
  });

  test("holds site.yaml and links.yaml to their schemas in VS Code", () => {
    const schemas: Record<string, string> = settings("settings.json")["yaml.schemas"];
    assert.deepEqual(Object.values(schemas), ["content/site.yaml", "content/links.yaml"]);
    for (const schema of Object.keys(schemas)) assert.ok(existsSync(join(checkout, schema)));
  });

  test("holds site.yaml to its schema in every other program, by its first line", () => {
    const [first = ""] = readFileSync(join(checkout, "content/site.yaml"), "utf8").split("\n");
    const [, schema = ""] = /^# yaml-language-server: \$schema=(.+)$/.exec(first) ?? [];
    assert.ok(existsSync(join(checkout, "content", schema)), first);
  });

  test("completes keys of front matter in VS Code", () => {
    const snippets = committed(".vscode/front-matter.code-snippets");
    const bodies = ["topic: kind", "issue: aliases", "issue: source"].map(
      (key) => snippets[key].body,
    );
    assert.deepEqual(bodies, [
      "kind: $" + "{1|subject,organization,person,place,law,event|}",
      "aliases: $" + "{1:[/2018/05/zte.html]}",
      "source: $" + "{1:{publisher: The Lawfare Institute\\}}",
    ]);
    assert.equal(snippets["issue: dek"].prefix, "dek");
  });

  test("shows problems at their lines in VS Code", () => {
    const [task] = settings("tasks.json").tasks;
    const { regexp } = task.problemMatcher.pattern;
    const place = { file: "issues/a.md", line: 3, column: 7, severity: "error" } as const;
    const line = formatProblem({ ...place, message: "`date` must be: a day" }, "content");
    const [, ...parts] = new RegExp(regexp).exec(line) ?? [];
    assert.deepEqual(parts, ["content/issues/a.md", "3", "7", "error", "`date` must be: a day"]);
  });
});

test("the schemas lie in any content folder and are no part of the archive", async (t) => {
  const content = writeArchive(t, { "issues/a.md": issueFile() });
  const ended = await runCommand("schema", ["--content", content], { cwd: content });
  assert.match(ended.stdout, /^Written {2}schema\/issue\.json\n/);
  const { archive, problems } = loadArchive(content, { now: 0, withUnpublished: true });
  assert.deepEqual(problems, []);
  assert.deepEqual(archive?.files, []);
});
