import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contentSecurityPolicy } from "../../src/outputs/content-security-policy.ts";
import { makeArchive } from "../archive/make-archive.ts";

function directives(t: Parameters<typeof makeArchive>[0], keys = "") {
  const { site } = makeArchive(t, {
    "site.yaml": `title: x\nurl: https://x.example/\n${keys}`,
  }).archive;
  return new Map(
    contentSecurityPolicy(site)
      .split("; ")
      .map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources.join(" ")];
      }),
  );
}

describe("a page may load what the site itself serves", () => {
  test("and nothing else by default", (t) =>
    assert.equal(directives(t).get("default-src"), "'none'"));
  test("no script or style that stands in the page", (t) => {
    for (const sources of directives(t).values())
      assert.doesNotMatch(sources, /'unsafe-(inline|eval|hashes)'|\*/);
  });
  test("scripts and styles of its own", (t) => {
    assert.equal(directives(t).get("script-src"), "'self' 'wasm-unsafe-eval'");
    assert.equal(directives(t).get("style-src"), "'self'");
  });
  test("the page's own address cannot be changed", (t) => {
    assert.equal(directives(t).get("base-uri"), "'none'");
  });
});

test("forms go to the site and to the newsletter's provider", (t) => {
  assert.equal(directives(t).get("form-action"), "'self'");
  const keys = "subscribe: {action: 'https://provider.example:8443/s?list=1;x'}\n";
  assert.equal(directives(t, keys).get("form-action"), "'self' https://provider.example:8443");
});
