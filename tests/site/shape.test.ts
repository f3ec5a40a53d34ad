import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { allWords, buildSite, words } from "../support/built-site.ts";
import { untilEnd } from "../support/until-end.ts";

const file = untilEnd();

describe("a year is a calendar", () => {
  let calendar: Element;
  before(async () => {
    const site = await buildSite(file, "content");
    const found = site.page("/years/2019/").querySelector("table.calendar");
    assert.ok(found);
    calendar = found;
  });

  test("the day of each issue stands in its month and week, and leads to the issue", () => {
    const [week] = [...calendar.querySelectorAll("tbody tr")].slice(3, 4);
    assert.equal(words(week?.querySelector("th")), "Days 22 to 28");
    const cells = [...(week?.querySelectorAll("td") ?? [])];
    assert.equal(cells.length, 12);
    const marked = cells.flatMap((cell, month) =>
      [...cell.querySelectorAll("a")].map((day) => [
        month + 1,
        words(day.querySelector("[aria-hidden]")),
        day.getAttribute("href"),
      ]),
    );
    assert.deepEqual(marked, [
      [5, "22", "/issues/huawei-on-the-entity-list/"],
      [11, "27", "/issues/fcc-closes-its-subsidies-to-huawei-and-zte/"],
    ]);
  });

  test("who cannot see it is told months, dates, titles and numbers", () => {
    assert.equal(words(calendar.querySelector("caption")), "The issues of 2019 by month and day");
    assert.deepEqual(allWords(calendar, "thead .unseen").slice(0, 3), [
      "January",
      "February",
      "March",
    ]);
    assert.ok(
      allWords(calendar, "a .unseen").includes("22 May 2019: Huawei Goes on the Entity List"),
    );
    assert.deepEqual(
      allWords(calendar, "tfoot td").map(Number),
      [1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0],
    );
  });
});

test("a Chinese calendar speaks Chinese", async (t) => {
  const site = await buildSite(t, "tests/sites/chinese");
  const calendar = site.page("/years/2020/").querySelector("table.calendar");
  assert.match(words(calendar?.querySelector("caption")), /^2020 年各期/);
  assert.equal(words(calendar?.querySelector("thead .unseen")), "一月");
  assert.match(words(calendar?.querySelector("a .unseen")), /^2020年5月15日/);
});

test("topics are as large as they are used, with their numbers as text", async (t) => {
  const page = (await buildSite(t, "content")).page("/topics/");
  const entryOf = (name: string) => {
    const items = [...page.querySelectorAll(".count-list li")];
    return items.find((item) => words(item.querySelector("a")) === name);
  };
  assert.equal(entryOf("Huawei")?.className, "use-4");
  assert.equal(words(entryOf("Huawei")?.querySelector(".count .unseen")), "10 issues");
  assert.equal(entryOf("ZTE")?.className, "use-3");
  assert.equal(entryOf("Xinjiang")?.className, "use-1");
});
