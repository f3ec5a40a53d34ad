import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { siteSchema } from "../../../src/content/schema/site-schema.ts";

const site = { title: "x", url: "https://mini.example/" };

test("a site needs a title and an address only", () => {
  assert.deepEqual(siteSchema.parse(site), {
    ...site,
    language: "en",
    timezone: "UTC",
    sections: {},
    brokenLinks: "warning",
  });
});

test("the site's address ends with a slash", () => {
  assert.equal(
    siteSchema.parse({ ...site, url: "https://x.example/a" }).url,
    "https://x.example/a/",
  );
});

describe("an ISSN has a right check digit", () => {
  for (const issn of ["2049-3630", "0378-5955", "2434-561X", "1050-124X", "0000-0000"]) {
    test(`${issn} has`, () => assert.ok(siteSchema.safeParse({ ...site, issn }).success));
  }
  for (const issn of ["2049-3631", "20493630", "2434-5610", "2434-561x", "204X-3630", ""]) {
    test(`${issn} has not`, () => assert.ok(!siteSchema.safeParse({ ...site, issn }).success));
  }
});

test("the subscription form calls its field `email` by itself", () => {
  const { subscribe } = siteSchema.parse({ ...site, subscribe: { action: "https://p.example/s" } });
  assert.deepEqual(subscribe, { action: "https://p.example/s", field: "email", hidden: {} });
});
