import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";

/** A folder of its own for a test, removed at its end. */
export function temporaryFolder(t: Pick<TestContext, "after">): string {
  const folder = mkdtempSync(join(tmpdir(), "backfile-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The smallest archive that is complete: a site, an author, a topic. Files given replace or add to it. */
const smallest: Record<string, string> = {
  "site.yaml": "title: Mini Archive\nurl: https://mini.example/\n",
  "authors/ada-archer.md": "---\nname: Ada Archer\n---\nAda Archer edits this archive.\n",
  "topics/zte.md": "---\nname: ZTE\nkind: organization\n---\nA maker of network equipment.\n",
};

/** Writes a content folder for a test: the smallest archive and `files`, by path; `null` leaves one out. */
export function writeArchive(
  t: Pick<TestContext, "after">,
  files: Record<string, string | null>,
): string {
  const root = temporaryFolder(t);
  writeFiles(root, { ...smallest, ...files });
  return root;
}

export function writeFiles(root: string, files: Record<string, string | Uint8Array | null>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** An issue's file; `keys` are lines of front matter that are added to the required ones. */
export function issueFile(
  { title = "An issue", date = "2018-05-02", authors = "[ada-archer]", keys = "" } = {},
  body = "The text.\n",
): string {
  return `---\ntitle: ${title}\ndate: ${date}\nauthors: ${authors}\n${keys}---\n${body}`;
}
