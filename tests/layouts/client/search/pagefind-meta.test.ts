import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "cborg";
import { contentsToMeta } from "../../../../layouts/client/search/pagefind-meta.ts";

const none = { months: [], names: [] };

test("the list of contents is written as Pagefind reads it: CBOR behind its signature", () => {
  const lengths = [0, 23, 24, 255, 256, 65_535, 65_536];
  const long = "ü".repeat(200);
  const meta = contentsToMeta("1.6.0", {
    ...none,
    lengths,
    chunks: ` c ${long}`,
    fields: ["title"],
  });
  assert.equal(new TextDecoder().decode(meta.subarray(0, 12)), "pagefind_dcd");
  assert.deepEqual(decode(meta.subarray(12)), [
    "1.6.0",
    lengths.map((count, place) => [String(place), count, ""]),
    [
      ["", "b\u{10FFFF}", "0"],
      ["c", `${"ü".repeat(199)}û\u{10FFFF}`, "1"],
      [long, "\u{10FFFF}", "2"],
    ],
    [],
    [],
    ["title"],
  ]);
});

test("no chunk ends within a surrogate pair", () => {
  const contents = { ...none, lengths: [], chunks: " \uE000 \u{20000}", fields: [] };
  const [, , parts] = decode(contentsToMeta("1.6.0", contents).subarray(12));
  assert.deepEqual(
    parts.map(([, end]: string[]) => end),
    ["\uD7FF\u{10FFFF}", "\u{1FFFF}\u{10FFFF}", "\u{10FFFF}"],
  );
});
