import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { checkout } from "../../src/site/settings.ts";

const bench = (...args: string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", "tests/bench/run.ts", ...args], {
    cwd: checkout,
    encoding: "utf8",
  });

test("the bench prints its help", () => {
  assert.match(bench("--help"), /npm run bench -- search/);
});

test("a search takes fewer bytes and requests than with Pagefind's own Component UI", () => {
  const table = bench("search", "--issues", "150");
  const row = (label: string) => {
    const [, own, peer] = new RegExp(`^\\| ${label} \\| (\\d+)\\D+(\\d+)`, "m").exec(table) ?? [];
    return { own: Number(own), peer: Number(peer) };
  };
  const first = row("bytes to the first ten results with counts");
  assert.ok(first.own > 80 && first.own < 0.75 * first.peer, table);
  const next = row("its requests");
  assert.ok(next.own > 9 && next.own <= next.peer, table);
});
