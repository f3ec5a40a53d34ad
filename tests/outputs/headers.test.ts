import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSecurityPolicy } from "../../src/outputs/content-security-policy.ts";
import { headers } from "../../src/outputs/headers.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { textOf } from "./text-of.ts";

for (const [where, url, base] of [
  ["at the root", "https://x.example/", ""],
  ["under a sub-path", "https://x.example/archive/", "/archive"],
] as const) {
  test(`${where}, every page has the policy, what carries a hash is kept for ever, and hosts learn what they do not know`, (t) => {
    const { archive } = makeArchive(t, { "site.yaml": `title: x\nurl: ${url}\n` });
    assert.deepEqual(textOf(headers, archive).split("\n"), [
      `${base}/*`,
      `  Content-Security-Policy: ${contentSecurityPolicy(archive.site)}; frame-ancestors 'none'`,
      "  X-Content-Type-Options: nosniff",
      "  Referrer-Policy: strict-origin-when-cross-origin",
      `${base}/assets/*`,
      "  Cache-Control: public, max-age=31536000, immutable",
      `${base}/search/engine/*`,
      "  Cache-Control: public, max-age=31536000, immutable",
      `${base}/search/lists/*`,
      "  Cache-Control: public, max-age=31536000, immutable",
      `${base}/search/texts/*`,
      "  Cache-Control: public, max-age=31536000, immutable",
      `${base}/search/words/*`,
      "  Cache-Control: public, max-age=31536000, immutable",
      `${base}/search/entry.json`,
      "  Cache-Control: no-cache",
      `${base}/feed.json`,
      "  Content-Type: application/feed+json; charset=utf-8",
      `${base}/:family/:slug/feed.json`,
      "  Content-Type: application/feed+json; charset=utf-8",
      `${base}/feeds.opml`,
      "  Content-Type: text/x-opml; charset=utf-8",
      "",
    ]);
  });
}
