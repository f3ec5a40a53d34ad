import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isEmpty,
  parseState,
  stateToSearch,
} from "../../../../layouts/client/search/query-state.ts";

for (const search of [
  "",
  "?q=denial+order",
  "?q=%E5%8D%8A%E5%AF%BC%E4%BD%93&topic=zte&topic=huawei&author=ada&year=2018",
  "?topic=zte&sort=newest",
  "?q=zte&shown=30",
]) {
  test(`the address ${search || "without anything"} comes back as it was`, () => {
    assert.equal(stateToSearch(parseState(search)), search);
  });
}

test("an order that does not exist is that of relevance", () => {
  assert.equal(parseState("?q=x&sort=random").sort, "relevance");
});

test("words and filters make a question; an order alone does not", () => {
  assert.ok(isEmpty(parseState("?sort=oldest")));
  assert.ok(isEmpty(parseState("?q=+")));
  assert.ok(!isEmpty(parseState("?year=2018")));
});
