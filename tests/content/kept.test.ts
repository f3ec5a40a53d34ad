import assert from "node:assert/strict";
import { test } from "node:test";
import { Kept } from "../../src/content/kept.ts";
import { Memo } from "../../src/content/memo.ts";
import { once } from "../../src/content/once.ts";

test("a value is kept while its sources are the same, and forgotten after a round without it", () => {
  const kept = new Kept<number>();
  let made = 0;
  const round = (...asked: [name: string, source: string][]) => {
    kept.turn();
    return asked.map(([name, source]) => kept.get(name, [source], () => ++made));
  };
  assert.deepEqual(round(["a", "x"], ["b", "x"]), [1, 2]);
  assert.deepEqual(round(["a", "x"], ["b", "y"]), [1, 3]);
  assert.deepEqual(round(["b", "y"]), [3]);
  assert.deepEqual(round(["a", "x"], ["b", "y"]), [4, 3]);
});

test("what was made of an object is made anew when something else that it depends on changes, or is not right any more", () => {
  const memo = new Memo<object, number>();
  const [one, other] = [{}, {}];
  let made = 0;
  const of = (from: object, language: string, isRight = true) =>
    memo.of(
      from,
      [language],
      () => ++made,
      () => isRight,
    );
  assert.deepEqual([of(one, "en"), of(one, "en"), of(other, "en")], [1, 1, 2]);
  assert.deepEqual([of(one, "de"), of(one, "de"), of(one, "de", false)], [3, 3, 4]);
  assert.equal(of(other, "en"), 2);
});

test("what is made once is made when it is asked for, also if it is nothing", () => {
  let made = 0;
  const nothing = once(() => {
    made++;
    return undefined;
  });
  assert.equal(made, 0);
  assert.deepEqual([nothing(), nothing(), made], [undefined, undefined, 1]);
});
