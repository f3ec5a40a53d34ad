import type { ChildProcess } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { parseHTML } from "linkedom";
import { checkout } from "../../src/site/settings.ts";
import { words } from "./built-site.ts";
import { startCommand } from "./run-command.ts";
import { temporaryFolder } from "./write-archive.ts";

/** What a browser would get of a path. */
export interface Seen {
  status: number;
  page: Document;
  /** The words of what is laid over the page; empty where nothing is wrong. */
  fault: string;
}

/** A running `npm start`. */
export interface StartedPreview {
  /** Ends with the site's base path: `http://localhost:8080/archive/`. */
  address: string;
  child: ChildProcess;
  /** All that it has printed so far. */
  printed(): string;
  /** Asks for a path below the address: `issues/a/`. */
  see(path: string): Promise<Seen>;
}

/** Starts `npm start` for a content folder, in the checkout or a copy of it; resolves when it can be seen. */
export async function startPreview(
  t: Pick<TestContext, "after">,
  content: string,
  { folder = checkout }: { folder?: string } = {},
): Promise<StartedPreview> {
  const args = ["--content", content, "--port", String(await freePort())];
  const child = startCommand("start", args, { folder });
  t.after(() => child.kill("SIGKILL"));
  const printed = collect(child);
  const address = await until(() => /The archive is at (\S+)/.exec(printed())?.[1]);
  return { address, child, printed, see: (path) => see(address + path) };
}

/** What stands at an address. */
export async function see(address: string): Promise<Seen> {
  // A busy server lets connections go that it was to keep.
  const response = await fetch(address, { headers: { connection: "close" } });
  const page = parseHTML(await response.text()).document;
  return { status: response.status, page, fault: words(page.querySelector("#preview-fault")) };
}

/** A copy of the checkout whose layouts can be edited. */
export function copyCheckout(t: Pick<TestContext, "after">): string {
  const folder = temporaryFolder(t);
  for (const name of [
    "src",
    "layouts",
    "tests/bench",
    "tests/support",
    "package.json",
    "tsconfig.json",
    ".eleventy.ts",
  ]) {
    cpSync(join(checkout, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Asks again and again, for half a minute at the most; says what was waited for if it did not happen. */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: () => string = () => "what was waited for",
): Promise<NonNullable<T>> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Within half a minute it did not happen: ${what()}.`);
}

export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function collect(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data) => {
      text += data;
    });
  }
  return () => text;
}
