import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { TestContext } from "node:test";
import type { Browser, Page } from "playwright-core";
import { editingSession, issueFiles, makeAndSee } from "../support/editing-session.ts";
import { copyCheckout, freePort, see } from "../support/started-preview.ts";

/** What editing costs, in milliseconds from a save, and in bytes. */
export interface ServingCost {
  /** From a save to the new page served. */
  served: number[];
  /** From a save with a mistake to a page that tells it. */
  told: number[];
  /** From a save of the issue, the component or the style sheet that is looked at to the screen. */
  issueOnScreen: number[];
  componentOnScreen: number[];
  styleOnScreen: number[];
  heapAtStart: number;
  heapAfter: number;
  /** The times of each kind of edit. */
  kinds: Map<string, number[]>;
}

/** How often the issue, the component and the style sheet that are looked at are edited in between. */
const every = 10;

/** Edits an archive under the eyes of a running preview and a browser; throws if something is not right after an edit. */
export async function servingCost(
  t: Pick<TestContext, "after">,
  browser: Browser,
  content: string,
  edits: number,
): Promise<ServingCost> {
  const folder = copyCheckout(t);
  const port = await freePort();
  const server = fork(join(folder, "tests/bench/served.ts"), [content, String(port)], {
    cwd: folder,
    execArgv: ["--expose-gc", "--import", "tsx"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  t.after(() => server.kill("SIGKILL"));
  await once(server, "message");
  const address = `http://localhost:${port}/`;
  const looked = new LookedAt(await browser.newPage(), folder, content);
  await looked.open(address);
  const cost: ServingCost = {
    served: [],
    told: [],
    issueOnScreen: [],
    componentOnScreen: [],
    styleOnScreen: [],
    heapAtStart: await heapOf(server),
    heapAfter: 0,
    kinds: new Map(),
  };
  let [made, lookedAt] = [0, 0];
  for (const edit of editingSession(content)) {
    const { kind, isMistake } = edit;
    const saved = performance.now();
    await makeAndSee(edit, (path) => see(address + path));
    const took = performance.now() - saved;
    (isMistake ? cost.told : cost.served).push(took);
    cost.kinds.set(kind, [...(cost.kinds.get(kind) ?? []), took]);
    made++;
    if (isMistake) continue;
    if (made - lookedAt >= every) {
      lookedAt = made;
      await looked.edit(made, cost);
    }
    if (made >= edits) break;
  }
  cost.heapAfter = await heapOf(server);
  return cost;
}

/** The page that a browser shows all the time. */
class LookedAt {
  readonly #page: Page;
  readonly #folder: string;
  readonly #issue: string;

  constructor(page: Page, folder: string, content: string) {
    this.#page = page;
    this.#folder = folder;
    this.#issue = issueFiles(content)[0] ?? "";
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(`${address}issues/${basename(this.#issue, ".md")}/`);
    await this.#page.waitForTimeout(1000);
  }

  async edit(n: number, cost: ServingCost): Promise<void> {
    await this.#see(cost.issueOnScreen, `Seen ${n}.`, () =>
      appendFileSync(this.#issue, `\n\nSeen ${n}.\n`),
    );
    const component = join(this.#folder, "layouts/pages/issue.11ty.tsx");
    const code = readFileSync(component, "utf8");
    await this.#see(cost.componentOnScreen, `Made ${n}.`, () =>
      writeFileSync(
        component,
        code.replace(
          /<Neighbours issue=|<p class="bench">.*?<\/p>\s*<Neighbours issue=/s,
          `<p class="bench">Made ${n}.</p><Neighbours issue=`,
        ),
      ),
    );
    const styles = join(this.#folder, "layouts/styles/issue.css");
    await this.#see(cost.styleOnScreen, n, () =>
      appendFileSync(styles, `\n.issue { outline-offset: ${n}px; }\n`),
    );
  }

  async #see(times: number[], sign: string | number, save: () => void): Promise<void> {
    save();
    const saved = performance.now();
    await this.#page.waitForFunction(
      (wanted) =>
        typeof wanted === "string"
          ? document.querySelector("main")?.textContent?.includes(wanted)
          : getComputedStyle(document.querySelector(".issue") ?? document.body).outlineOffset ===
            `${wanted}px`,
      sign,
      { polling: "raf" },
    );
    times.push(performance.now() - saved);
  }
}

async function heapOf(server: ChildProcess): Promise<number> {
  const [answer] = await Promise.all([once(server, "message"), server.send("heap")]);
  return (answer[0] as { heap: number }).heap;
}
