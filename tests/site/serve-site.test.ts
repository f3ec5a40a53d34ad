import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { buildSite, words } from "../support/built-site.ts";
import { see as seeAt, startPreview, until } from "../support/started-preview.ts";
import { issueFile, writeArchive, writeFiles } from "../support/write-archive.ts";

const broken = issueFile({ authors: "[nobody]" });

test("every file of a preview is that of the build, but for what keeps its pages up to date", async (t) => {
  const site = await buildSite(t, "tests/sites/bilingual");
  const preview = await startPreview(t, "tests/sites/bilingual");
  const files = site.files().filter((file) => !/^(search\/.|\.backfile)/.test(file));
  assert.ok(files.length > 40);
  assert.deepEqual(
    files.filter((file) => file.includes("preview")),
    [],
  );
  for (const file of files) {
    const path = file.replace(/index\.html$/, "");
    const response = await fetch(preview.address + encodeURI(path));
    const text = await response.text();
    const own = /<meta name="preview"[^>]*><link [^>]*\/preview-[^>]*><script [^>]*><\/script>/;
    if (/\.(?:jpe?g|png|pdf)$/.test(file)) assert.equal(response.status, 200, file);
    else assert.equal(text.replace(own, ""), site.text(`/${file}`), file);
  }
});

test("an archive with errors is served from the first moment: what is wrong alone, then the page", async (t) => {
  const content = writeArchive(t, { "issues/a.md": broken });
  const { see, printed } = await startPreview(t, content);
  const { status, fault, page } = await see("issues/a/");
  assert.equal(status, 500);
  const sentence = "unknown author `nobody`: add a file `authors/nobody.md`";
  assert.ok(fault.startsWith("Something is wrong"), fault);
  assert.equal(words(page.querySelector("#preview-fault li p")), sentence);
  const place = words(page.querySelector("#preview-fault code"));
  assert.match(place, /issues\/a\.md:4:11$/);
  assert.ok(printed().includes(`${place} error: ${sentence}`));
  writeFiles(content, { "issues/a.md": issueFile({ title: "Right" }) });
  await until(async () => words((await see("issues/a/")).page.querySelector("h1")) === "Right");
  assert.equal((await see("issues/a/")).fault, "");
});

test("an error is shown over the page as it was, and a warning is not", async (t) => {
  const content = writeArchive(t, { "issues/a.md": issueFile({ title: "Right" }) });
  const { see, printed } = await startPreview(t, content);
  writeFiles(content, { "issues/a.md": issueFile({}, "[nowhere](x.md)\n") });
  await until(() => /issues\/a\.md:6:1 warning: `x\.md` leads nowhere/.test(printed()));
  assert.equal((await see("issues/a/")).fault, "");
  writeFiles(content, { "issues/b.md": broken });
  const { status, page } = await until(async () => {
    const seen = await see("issues/a/");
    return seen.fault === "" ? undefined : seen;
  });
  assert.equal(status, 200);
  assert.equal(words(page.querySelector("h1")), "An issue");
});

describe("a preview follows", () => {
  test("a site to another address, to which the old ones lead", async (t) => {
    const content = writeArchive(t, { "issues/a.md": issueFile() });
    const { address, see } = await startPreview(t, content);
    assert.equal((await see("issues/a/")).status, 200);
    writeFiles(content, { "site.yaml": "title: Mini\nurl: https://mini.example/moved/\n" });
    await until(async () => (await seeAt(`${address}moved/issues/a/`)).status === 200);
    const { url } = await fetch(`${address}issues/a/`);
    assert.equal(url, `${address}moved/issues/a/`);
    assert.equal((await see("moved/nowhere/")).status, 404);
    assert.equal((await fetch(`${address}moved`)).url, `${address}moved/`);
  });

  test("a content folder that goes and comes back", async (t) => {
    const content = writeArchive(t, { "issues/2018/a.md": issueFile() });
    const { see } = await startPreview(t, content);
    const elsewhere = `${content}-elsewhere`;
    t.after(() => rmSync(elsewhere, { recursive: true, force: true }));
    renameSync(content, elsewhere);
    await until(async () => /There is no content folder/.test((await see("issues/a/")).fault));
    renameSync(elsewhere, content);
    await until(async () => (await see("issues/a/")).fault === "");
    writeFiles(content, { "issues/2018/a.md": issueFile({ title: "Still seen" }) });
    await until(async () => {
      return words((await see("issues/a/")).page.querySelector("h1")) === "Still seen";
    });
  });

  test("an issue in a folder that was not there", async (t) => {
    const content = writeArchive(t, { "issues/a.md": issueFile() });
    const { see } = await startPreview(t, content);
    mkdirSync(join(content, "issues/2019/deep"), { recursive: true });
    writeFiles(content, { "issues/2019/deep/b.md": issueFile() });
    await until(async () => (await see("issues/b/")).status === 200);
    writeFiles(content, { "issues/2019/deep/b.md": issueFile({ title: "Twice" }) });
    await until(async () => words((await see("issues/b/")).page.querySelector("h1")) === "Twice");
  });

  test("a picture, a feed and a file of public/", async (t) => {
    const content = writeArchive(t, {
      "issues/a.md": issueFile({ title: "First" }, "[A paper](paper.txt)\n"),
      "issues/paper.txt": "as it was",
      "public/CNAME.txt": "old.example",
    });
    const { address } = await startPreview(t, content);
    const text = async (path: string) => (await fetch(address + path)).text();
    assert.equal(await text("files/issues/paper.txt"), "as it was");
    assert.equal(await text("CNAME.txt"), "old.example");
    assert.match(await text("feed.xml"), /First/);
    writeFiles(content, {
      "issues/a.md": issueFile({ title: "Second" }, "[A paper](paper.txt)\n"),
      "issues/paper.txt": "as it is",
      "public/CNAME.txt": "new.example",
    });
    await until(async () => (await text("feed.xml")).includes("Second"));
    assert.equal(await text("files/issues/paper.txt"), "as it is");
    assert.equal(await text("CNAME.txt"), "new.example");
  });
});

test("what is no address of the site is not found, and nothing outside it is served", async (t) => {
  const content = writeArchive(t, { "issues/a.md": issueFile() });
  const { see, child } = await startPreview(t, content);
  const paths = ["nowhere/", "%E0%A4%A", "..%2f..%2fetc%2fpasswd", "search/..%2f..%2fx", "files/x"];
  for (const path of paths) assert.equal((await see(path)).status, 404, path);
  assert.equal(child.exitCode, null);
});
