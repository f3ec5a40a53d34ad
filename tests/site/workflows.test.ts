import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { parse } from "yaml";
import { loadContent } from "../../src/content/load-content.ts";
import { checkout } from "../../src/site/settings.ts";

const workflow = (name: string) =>
  parse(readFileSync(join(checkout, ".github/workflows", name), "utf8"));
const commandsOf = ({ steps }: { steps: { run?: string }[] }): string[] =>
  steps.flatMap(({ run }) => run ?? []);

describe("on GitHub", () => {
  test("the site is built every day, so that an issue whose day has come appears", () => {
    const { on, jobs } = workflow("pages.yml");
    const [, minute, hour] = /^(\d+) (\d+) \* \* \*$/.exec(on.schedule[0].cron) ?? [];
    const { content } = loadContent(join(checkout, "content"));
    for (const month of [0, 6]) {
      const then = Date.UTC(2026, month, 15, Number(hour), Number(minute));
      const there = DateTime.fromMillis(then, { zone: content.site.timezone });
      assert.ok(there.hour < 3, `built at ${there.toISO()}, long after the day has begun`);
    }
    assert.ok(commandsOf(jobs.publish).some((run) => run.startsWith("npm run build")));
  });

  test("a pull request is told at its lines what is wrong with the content", () => {
    const { on, jobs } = workflow("ci.yml");
    assert.ok("pull_request" in on);
    assert.ok(commandsOf(jobs.content).includes("npm run check"));
  });
});
