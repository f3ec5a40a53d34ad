import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { samples } from "../import/imported.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../support/write-archive.ts";

const letter =
  "Cranes\n\nBy Ada Archer\n\n05/02/2018\n\nThe cranes of the harbor are old, and so is this letter about them.\n\nShare on Facebook\n";

describe("npm run import", () => {
  test("prints its help with an example", async () => {
    const { code, stdout } = await runCommand("import", ["--help"]);
    assert.equal(code, 0);
    assert.match(stdout, /^npm run import -- FILE… \| DIR \| ZIP: /);
    assert.match(stdout, /Example\n {2}npm run import -- /);
  });

  test("says what was recognised, guessed and dropped in each file, and what it wrote", async (t) => {
    const content = writeArchive(t, {});
    const cwd = temporaryFolder(t);
    writeFiles(cwd, { "cranes.txt": letter });
    const { code, stdout } = await runCommand("import", ["--content", content, "cranes.txt"], {
      cwd,
    });
    assert.equal(code, 0);
    assert.match(stdout, /^cranes\.txt → issues\/2018\/cranes\.md$/m);
    assert.match(stdout, /^ {2}recognised author: Ada Archer$/m);
    assert.match(stdout, /^ {2}guessed {4}date: 2018-05-02 \(unsure: please check\)$/m);
    assert.match(stdout, /^ {2}dropped {4}share button: Share on Facebook$/m);
    assert.match(stdout, /^Import {3}wrote 1 issue, 0 authors, 0 topics; 0 failed \(/m);
    assert.ok(existsSync(join(content, "issues/2018/cranes.md")));
  });

  test("shows with --dry-run what it would write, and writes nothing", async (t) => {
    const content = writeArchive(t, {});
    const { code, stdout } = await runCommand("import", [
      "--dry-run",
      "--content",
      content,
      samples,
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /^issues\/2019\/late-mail\.md\n---\ntitle: The mail is late$/m);
    assert.match(stdout, /^Import {3}would write 20 issues/m);
    assert.ok(!existsSync(join(content, "issues")));
  });

  test("names a file that fails, takes the others, and exits with 1", async (t) => {
    const content = writeArchive(t, {});
    const cwd = temporaryFolder(t);
    writeFiles(cwd, { "cranes.txt": letter, "empty.txt": "" });
    const { code, stdout, stderr } = await runCommand("import", ["--content", content, "."], {
      cwd,
    });
    assert.equal(code, 1);
    assert.match(stderr, /^empty\.txt: not imported, it is empty$/m);
    assert.match(stdout, /^Import {3}wrote 1 issue, .* 1 failed \(/m);
  });

  test("says so when nothing is named, or what is named is not there", async () => {
    const nothing = await runCommand("import", []);
    assert.match(nothing.stderr, /^Nothing was named to import\.\n\nnpm run import/);
    const missing = await runCommand("import", ["gone.txt"]);
    assert.match(missing.stderr, /^There is no file or folder `.*gone\.txt` to import\.$/m);
  });
});
