import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { checkout } from "../../src/site/settings.ts";

const workflow = (name: string) =>
  parse(readFileSync(join(checkout, ".github/workflows", name), "utf8"));
const commandsOf = ({ steps }: { steps: { run?: string }[] }): string[] =>
  steps.flatMap(({ run }) => run ?? []);

describe("on GitHub", () => {
  test("the site is built every day, so that an issue whose day has come appears", () => {
    const { on, jobs } = workflow("pages.yml");
    assert.match(on.schedule[0].cron, /^\d+ \d+ \* \* \*$/);
    assert.ok(commandsOf(jobs.publish).some((run) => run.startsWith("npm run build")));
  });

  test("a pull request is told at its lines what is wrong with the content", () => {
    const { on, jobs } = workflow("ci.yml");
    assert.ok("pull_request" in on);
    assert.ok(commandsOf(jobs.content).includes("npm run check"));
  });
});
