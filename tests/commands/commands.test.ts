import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { checkout } from "../../src/site/settings.ts";
import { runCommand } from "../support/run-command.ts";
import { issueFile, temporaryFolder, writeArchive } from "../support/write-archive.ts";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(checkout, "package.json"), "utf8"),
);
/** The commands for editors, by the names of their files. */
const commands = Object.values(scripts).flatMap((script) => {
  const [, name] = /^tsx src\/commands\/([\w-]+)\.ts$/.exec(script) ?? [];
  return name === undefined ? [] : [name];
});

describe("every command", () => {
  test("is a script of package.json", () => {
    const folder = join(checkout, "src/commands");
    const files = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => /^await /m.test(readFileSync(join(folder, file), "utf8")))
      .map((file) => file.replace(/\.ts$/, ""));
    assert.deepEqual(commands.toSorted(), files.toSorted());
  });

  for (const call of [...commands, "new author", "new topic"]) {
    test(`${call} prints its help with an example`, async () => {
      const [name = "", ...words] = call.split(" ");
      const ended = await runCommand(name, [...words, "--help"]);
      assert.equal(ended.code, 0);
      const title = `${name === "start" ? "npm" : "npm run"} ${[name, ...words].join(" ")}`;
      assert.ok(ended.stdout.startsWith(title.replace("new ", "new -- ")), ended.stdout);
      assert.match(ended.stdout, /--content DIR/);
      const [, example = ""] = /Example\n {2}(npm .+)\n$/.exec(ended.stdout) ?? [];
      assert.ok(example.startsWith(title.replace("new ", "new -- ")), ended.stdout);
    });
  }

  test("names the option that was most likely meant, and all there are", async () => {
    const ended = await runCommand("build", ["--contents", "x"]);
    assert.equal(ended.code, 1);
    assert.match(
      ended.stderr,
      /^`npm run build` has no option `--contents` — did you mean `--content`\?\n\nnpm run build: /,
    );
    assert.match(ended.stderr, /--content DIR/);
  });

  test("says which option it does not know, and which lacks its value", async () => {
    const unknown = await runCommand("check", ["--speed"]);
    assert.match(unknown.stderr, /^`npm run check` has no option `--speed`\.\n/);
    const valueless = await runCommand("build", ["--now"]);
    assert.match(valueless.stderr, /^Option '--now <value>' argument missing\.\n/);
  });

  test("says what a port is", async () => {
    const ended = await runCommand("start", ["--port", "abc"]);
    assert.equal(
      ended.stderr,
      "--port abc is not a port: write a number from 1 to 65535, such as 8080.\n",
    );
    assert.equal(ended.code, 1);
  });

  test("says how a day is written", async () => {
    const ended = await runCommand("build", ["--now", "tomorrow"]);
    assert.equal(
      ended.stderr,
      "--now tomorrow is not a date: write a day such as 2026-12-01, or a moment such as 2026-12-01T18:00.\n",
    );
  });

  test("says so when there is no content folder", async () => {
    const ended = await runCommand("check", ["--content", "nowhere"]);
    assert.equal(ended.code, 1);
    assert.match(
      ended.stderr,
      /There is no content folder `.*nowhere`: name one with --content DIR\./,
    );
  });
});

test("folders are relative to where the command is called", async (t) => {
  const cwd = temporaryFolder(t);
  const content = writeArchive(t, { "issues/a.md": issueFile() });
  const relative = join("..", content.split(/[\\/]/).at(-1) ?? "");
  const ended = await runCommand("build", ["--content", relative, "--output", "made"], { cwd });
  assert.equal(ended.code, 0, ended.stderr);
  assert.ok(existsSync(join(cwd, "made/issues/a/index.html")));
});

test("a build prints what it made and how long each phase took, in plain lines", async (t) => {
  const content = writeArchive(t, { "issues/a.md": issueFile() });
  const output = join(temporaryFolder(t), "site");
  const ended = await runCommand("build", ["--content", content, "--output", output]);
  const lines = ended.stdout.trim().split("\n");
  assert.match(lines[0] ?? "", /^Read +1 issue, 1 author, 1 topic, 0 pages \(\d+\.\d\d s\)$/);
  assert.match(lines[1] ?? "", /^Pages +\d+ pages written \(\d+\.\d\d s\)$/);
  assert.match(
    lines[2] ?? "",
    /^Index +1 volume, (indexed 2018|none had changed) \(\d+\.\d\d s\)$/,
  );
  assert.match(lines[3] ?? "", /^Done +.*site \(\d+\.\d\d s\)$/);
});

test("warnings are printed by a build, and many are summed up", async (t) => {
  const links = Array.from({ length: 30 }, (_, i) => `[x](/gone-${i}/)\n`).join("\n");
  const content = writeArchive(t, { "issues/a.md": issueFile({}, links) });
  const output = join(temporaryFolder(t), "site");
  const ended = await runCommand("build", ["--content", content, "--output", output]);
  assert.equal(ended.code, 0);
  assert.match(ended.stderr, /issues\/a\.md:6:1 warning: `\/gone-0\/` leads nowhere/);
  assert.match(ended.stderr, /… and 10 more warnings: `npm run check` prints them all\./);
});

describe("npm run check", () => {
  test("says what is wrong and fails", async (t) => {
    const content = writeArchive(t, { "issues/a.md": issueFile({ date: "2018-02-30" }) });
    const ended = await runCommand("check", ["--content", content]);
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, /issues\/a\.md:3:7 error: `date` must be a day of the calendar/);
    assert.match(ended.stdout, /1 error, 0 warnings/);
  });

  test("says what could be better, which a build does not", async (t) => {
    const content = writeArchive(t, {
      "topics/zte.md": null,
      "issues/a.md": issueFile({}, "[here](https://x.example/)\n"),
    });
    const checked = await runCommand("check", ["--content", content]);
    assert.equal(checked.code, 0);
    assert.match(checked.stderr, /issues\/a\.md:6:1 warning: a link is called “here”/);
    assert.match(checked.stdout, /0 errors, 1 warning\n/);
    const output = join(temporaryFolder(t), "site");
    const built = await runCommand("build", ["--content", content, "--output", output]);
    assert.equal(built.stderr, "");
  });

  test("looks at drafts and issues of a later day, too", async (t) => {
    const body = "[here](https://x.example/)\n";
    const content = writeArchive(t, {
      "topics/zte.md": null,
      "issues/a.md": issueFile({ title: "A draft", keys: "draft: true\n" }, body),
      "issues/b.md": issueFile({ title: "Some day", date: "2999-12-31" }, body),
    });
    const ended = await runCommand("check", ["--content", content]);
    assert.match(ended.stdout, /0 errors, 2 warnings\n/);
  });

  test("annotates pull requests on GitHub", async (t) => {
    const content = writeArchive(t, { "issues/a.md": issueFile({ date: "soon" }) });
    const ended = await runCommand("check", ["--content", content], {
      cwd: join(content, ".."),
      env: { GITHUB_ACTIONS: "true" },
    });
    const file = `${basename(content)}/issues/a.md`;
    const annotation = `::error file=${file},line=3,col=7::\`date\` must be a day`;
    assert.ok(ended.stdout.includes(annotation), ended.stdout);
  });

  test("prints the problems as JSON, and which of them it can mend", async (t) => {
    const content = writeArchive(t, {
      "topics/zte.md": null,
      "issues/a.md": issueFile({}, "[x](gone.md)\n[y](https://y.example/?fbclid=1)\n"),
    });
    const args = ["--content", content, "--json"];
    const ended = await runCommand("check", args, { env: { GITHUB_ACTIONS: "true" } });
    assert.equal(ended.code, 0);
    const place = { file: "issues/a.md", column: 1, severity: "warning" };
    assert.deepEqual(JSON.parse(ended.stdout), [
      {
        ...place,
        line: 6,
        message: "`gone.md` leads nowhere: there is no file `issues/gone.md`",
        fixable: false,
      },
      {
        ...place,
        line: 7,
        message: "the address tracks readers by `fbclid`: write `https://y.example/`",
        fixable: true,
      },
    ]);
  });
});

describe("npm run check -- --fix", () => {
  const badly = {
    "topics/zte.md": null,
    "topics/trade-talks.markdown": "---\nname: Trade talks\nKind: Event\n---\nTalks on trade.\n",
    "issues/a.md": issueFile(
      { title: "A", keys: "# by hand\ntags: [Trade Talks] # one\n" },
      "[b](/old/)  [here](https://x.example/?utm_source=y)\r\n",
    ),
    "issues/b.md": issueFile({
      title: "B",
      keys: "tags: [trade-talks]\naliases: [/old/]\n",
    }),
  };

  test("mends what needs no judgement and nothing else, and says what it mended and what is left", async (t) => {
    const content = writeArchive(t, badly);
    const before = await runCommand("check", ["--content", content]);
    assert.match(before.stdout, /2 errors, 0 warnings; `npm run check -- --fix` mends 2\n/);
    const ended = await runCommand("check", ["--content", content, "--fix"], { cwd: content });
    assert.equal(ended.code, 0, ended.stderr);
    assert.deepEqual(ended.stderr.trim().split("\n"), [
      "./issues/a.md:6 mended: `Trade Talks` is now `trade-talks`",
      "./topics/trade-talks.markdown:1 mended: `topics/trade-talks.markdown` is now `topics/trade-talks.md`",
      "./topics/trade-talks.md:3 mended: `Kind` is now `kind`",
      "./topics/trade-talks.md:3 mended: `Event` is now `event`",
      "./issues/a.md:8 mended: `/old/` is now `b.md`",
      "./issues/a.md:8 mended: `https://x.example/?utm_source=y` is now `https://x.example/`",
      "./issues/a.md:8:1 warning: a link is called “here”: let its words say what it leads to",
    ]);
    assert.match(ended.stdout, /^0 errors, 1 warning\n$/);
    const read = (file: string) => readFileSync(join(content, file), "utf8");
    assert.equal(
      read("issues/a.md"),
      issueFile(
        { title: "A", keys: "# by hand\ntags: [trade-talks] # one\n" },
        "[b](b.md)  [here](https://x.example/)\r\n",
      ),
    );
    assert.equal(
      read("topics/trade-talks.md"),
      "---\nname: Trade talks\nkind: event\n---\nTalks on trade.\n",
    );
  });

  test("changes nothing when it is run again", async (t) => {
    const content = writeArchive(t, badly);
    await runCommand("check", ["--content", content, "--fix"]);
    const mended = readFileSync(join(content, "issues/a.md"));
    const again = await runCommand("check", ["--content", content, "--fix", "--json"]);
    assert.ok(!again.stderr.includes("mended"));
    assert.equal(JSON.parse(again.stdout).length, 1);
    assert.deepEqual(readFileSync(join(content, "issues/a.md")), mended);
  });

  test("puts no file in the place of another", async (t) => {
    const topic = "---\nname: ZTE\n---\n";
    const content = writeArchive(t, { "topics/zte.md": topic, "topics/zte.markdown": "other" });
    const ended = await runCommand("check", ["--content", content, "--fix"]);
    assert.equal(ended.code, 1);
    assert.equal(readFileSync(join(content, "topics/zte.md"), "utf8"), topic);
  });
});
