import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadArchive } from "../../src/archive/load-archive.ts";
import { isError } from "../../src/content/problem.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { buildSite } from "../support/built-site.ts";
import { temporaryFolder, writeArchive, writeFiles } from "../support/write-archive.ts";
import { textsIn } from "./imported.ts";

const names = ["Ada Archer", "Ben Bowman", "Carol Carver", "Dora Dean", "安晓月", "Zoë O’Neill"];
const text =
  "The cranes of the harbor are old, and the council has not yet said when it will buy new ones.";

/** A letter of one of five kinds; each has its own day, and words that YAML or Markdown could mistake. */
function letter(i: number): [file: string, text: string] {
  const day = new Date(Date.UTC(2015, 0, 1 + i * 3)).toISOString().slice(0, 10);
  const title =
    [`Yes: no, #${i} & "more"`, `- ${i} *stars*`, `${i}: @here {x} [y] | 100%`, `'${i}' … <b>`][
      i % 4
    ] ?? "";
  const author = names[i % names.length] ?? "";
  const kinds: [string, string][] = [
    [
      `${i}.txt`,
      `${title}\n\nBy ${author}\n\n${day}\n\n${text}\n\nA Heading: ${i}\n\n• ${text}\n• ${text}\n\n${author} is a fellow.\n`,
    ],
    [
      `${i}.html`,
      `<html><head><title>${title.replace("<", "&lt;")}</title><meta name="author" content="${author}"><meta name="date" content="${day}"></head><body><nav>Home</nav><article><h1>${title.replace("<", "&lt;")}</h1><p>${text}</p><p>${text}</p><p><img src="${i}_files/a.png" alt=""></p></article></body></html>`,
    ],
    [
      `${i}.md`,
      `---\ntitle: ${JSON.stringify(title)}\ndate: ${day} 10:00:00 -0400\nauthor: ${author}\ntags: [a${i % 7}, "b: c"]\n---\n\n${text}\n\n![](/gone.png)\n`,
    ],
    [
      `${i}.eml`,
      `From: ${author === "安晓月" ? "An Xiaoyue" : "Ada Archer"} <a@letters.example>\nDate: ${new Date(`${day}T12:00Z`).toUTCString()}\nSubject: ${title.replace("…", "...")}\n\n${text}\n`,
    ],
    [
      `${i}-h.md`,
      `+++\ntitle = ${JSON.stringify(title)}\ndate = ${day}\nauthors = [${JSON.stringify(author)}]\n+++\n\n${text}\n`,
    ],
  ];
  return kinds[i % 5] ?? ["", ""];
}

test("500 files of mixed kinds come in at one go, build without an error, and again change nothing", async (t) => {
  const root = writeArchive(t, {});
  const from = temporaryFolder(t);
  writeFiles(from, Object.fromEntries(Array.from({ length: 500 }, (_, i) => letter(i))));
  const said: string[] = [];
  const { failures, files } = await importFiles([from], root, false, (words) => said.push(words));
  assert.deepEqual(failures, []);
  assert.equal([...files.keys()].filter((file) => file.startsWith("issues/")).length, 500);
  assert.ok(said.includes("500 of 500"));
  const { archive, problems } = loadArchive(root, { now: Date.now(), withUnpublished: true });
  assert.deepEqual(problems.filter(isError), []);
  assert.equal(archive?.issues.length, 500);
  const site = await buildSite(t, root);
  assert.equal(site.page("/issues/").querySelectorAll("main li a[href*='/issues/']").length, 500);

  const before = textsIn(root);
  const again = await importFiles([from], root, false);
  assert.equal(again.files.size, 0);
  assert.deepEqual(textsIn(root), before);
});

test("what an interruption left out comes in when the import is run again, and is the same", async (t) => {
  const root = writeArchive(t, {});
  const from = temporaryFolder(t);
  writeFiles(from, Object.fromEntries(Array.from({ length: 20 }, (_, i) => letter(i))));
  await importFiles([from], root, false);
  const whole = textsIn(root);
  const issues = [...whole.keys()].filter((file) => file.startsWith("issues"));
  for (const file of issues.slice(5)) rmSync(join(root, file));
  writeFiles(root, { "issues/2015/.half.md.unfinished": "---\ntit" });
  const { failures } = await importFiles([from], root, false);
  assert.deepEqual(failures, []);
  rmSync(join(root, "issues/2015/.half.md.unfinished"));
  assert.deepEqual(textsIn(root), whole);
});
