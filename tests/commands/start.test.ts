import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { words } from "../support/built-site.ts";
import { startCommand } from "../support/run-command.ts";
import { issueFile, writeArchive, writeFiles } from "../support/write-archive.ts";

test("npm start shows the archive at the address that it prints, marks what is not published, follows changes and survives errors", async (t) => {
  const content = writeArchive(t, {
    "site.yaml": "title: Mini\nurl: https://mini.example/archive/\n",
    "issues/a.md": issueFile({ title: "As it was" }),
    "issues/b.md": issueFile({ title: "Not yet", keys: "draft: true\n" }),
    "issues/c.md": issueFile({ title: "Some day", date: "2999-12-31" }),
  });
  const port = await freePort();
  const child = startCommand("start", ["--content", content, "--port", String(port)]);
  t.after(() => child.kill("SIGKILL"));
  const printed = collect(child);
  const address = await until(() => /The archive is at (\S+)/.exec(printed())?.[1]);
  assert.equal(address, `http://localhost:${port}/archive/`);

  const page = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/archive/${path}`);
    return parseHTML(await response.text()).document;
  };
  const title = async () => words((await page("issues/a/")).querySelector("h1"));
  assert.equal(await title(), "As it was");
  const marks = (await page("issues/")).querySelectorAll(".status");
  assert.deepEqual([...marks].map(words), ["Scheduled for 31 December 2999", "Draft"]);
  const index = await fetch(`http://127.0.0.1:${port}/archive/search/entry.json`);
  assert.equal(index.status, 200);

  writeFiles(content, { "issues/a.md": issueFile({ title: "As it is" }) });
  await until(async () => (await title()) === "As it is");

  writeFiles(content, { "issues/a.md": issueFile({ title: "Broken", authors: "[nobody]" }) });
  await until(() => /issues\/a\.md:4:11 error: unknown author `nobody`/.test(printed()));
  assert.equal(await title(), "As it is");

  writeFiles(content, { "issues/a.md": issueFile({ title: "Mended" }) });
  await until(async () => (await title()) === "Mended");
});

function collect(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data) => {
      text += data;
    });
  }
  return () => text;
}

/** Asks every tenth of a second, for half a minute at the most. */
async function until<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("It did not happen within half a minute.");
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
