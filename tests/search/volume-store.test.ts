import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { VolumeStore } from "../../src/search/volume-store.ts";
import { temporaryFolder } from "../support/write-archive.ts";

const days = 24 * 60 * 60 * 1000;

/** A cache with the volumes `old` and `new`. */
async function filledCache(t: TestContext): Promise<string> {
  const cache = temporaryFolder(t);
  for (const key of ["old", "new"]) {
    await new VolumeStore(cache).put(key, async (folder) =>
      writeFileSync(join(folder, "words"), key),
    );
  }
  return cache;
}

const keysIn = (cache: string) => readdirSync(join(cache, "volumes")).sort();

describe("volumes are kept", () => {
  test("for thirty days after they were used last", async (t) => {
    const cache = await filledCache(t);
    new VolumeStore(cache).throwAwayUnused(Date.now() + 29 * days);
    assert.deepEqual(keysIn(cache), ["new", "old"]);
    new VolumeStore(cache).throwAwayUnused(Date.now() + 31 * days);
    assert.deepEqual(keysIn(cache), []);
  });

  test("where they are used now, however short others are kept", async (t) => {
    const cache = await filledCache(t);
    const store = new VolumeStore(cache, 0);
    store.use("new");
    store.throwAwayUnused(Date.now() + days);
    assert.deepEqual(keysIn(cache), ["new"]);
  });

  test("only when they are finished", async (t) => {
    const cache = temporaryFolder(t);
    const broken = new VolumeStore(cache).put("x", async () => {
      throw new Error("The engine ended.");
    });
    await assert.rejects(broken, /The engine ended/);
    assert.deepEqual(keysIn(cache), []);
  });
});
