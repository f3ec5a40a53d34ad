import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  dayIn,
  isDay,
  isPublicationDate,
  lastMoment,
  parsePublicationDate,
} from "../../src/content/publication-date.ts";

const zones = [
  "UTC",
  "America/New_York",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Asia/Shanghai",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

/** Among them the days on which clocks change, also at midnight. */
const written = [
  "2018-05-02",
  "2018-01-01",
  "2018-12-31",
  "2016-02-29",
  "2018-03-11",
  "2018-11-04",
  "2018-05-02T00:00",
  "2018-05-02T23:59:59",
  "2018-05-02 14:16",
  "2018-05-02T23:30-11:00",
  "2018-05-02T00:30+14:00",
  "2018-05-02T00:00:00Z",
  "2018-12-31T23:30-05:00",
  "2019-01-01T00:30+08:00",
];

describe("the calendar day is the one that was written", () => {
  for (const zone of zones) {
    test(`in an archive of ${zone}`, () => {
      for (const text of written) {
        const { day, year, instant } = parsePublicationDate(text, zone);
        assert.equal(day, text.slice(0, 10));
        assert.equal(year, Number(text.slice(0, 4)), text);
        assert.equal(instant.slice(0, 10), day, `${text} as a moment`);
      }
    });
  }

  for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Shanghai"]) {
    test(`on a computer that lives in ${TZ}`, () => {
      const checkout = fileURLToPath(new URL("../..", import.meta.url));
      const script = `
        import { parsePublicationDate } from "./src/content/publication-date.ts";
        const dates = ${JSON.stringify(written)}.map((text) => parsePublicationDate(text, "America/New_York"));
        console.log(JSON.stringify(dates));`;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ["--import", "tsx", "--input-type=module", "--eval", script],
        { cwd: checkout, env: { ...process.env, TZ }, encoding: "utf8" },
      );
      const here = written.map((text) => parsePublicationDate(text, "America/New_York"));
      assert.deepEqual(JSON.parse(stdout || "null"), here, stderr);
    });
  }
});

describe("the moment of publication", () => {
  const cases: [sees: string, text: string, zone: string, instant: string][] = [
    ["a day begins at midnight, UTC", "2018-05-02", "UTC", "2018-05-02T00:00:00Z"],
    [
      "a day begins at midnight in New York",
      "2018-05-02",
      "America/New_York",
      "2018-05-02T00:00:00-04:00",
    ],
    [
      "a time without a zone is the site's",
      "2018-05-02T14:16",
      "America/New_York",
      "2018-05-02T14:16:00-04:00",
    ],
    ["in winter too", "2018-01-02T14:16", "America/New_York", "2018-01-02T14:16:00-05:00"],
    [
      "a blank may part day and time",
      "2018-05-02 14:16",
      "Asia/Shanghai",
      "2018-05-02T14:16:00+08:00",
    ],
    [
      "an offset that is written stays",
      "2018-05-02T23:00-04:00",
      "Asia/Shanghai",
      "2018-05-02T23:00:00-04:00",
    ],
    [
      "so does one without a colon",
      "2018-05-02T23:00-0400",
      "Asia/Shanghai",
      "2018-05-02T23:00:00-04:00",
    ],
    ["and Z", "2018-05-02T23:00Z", "America/New_York", "2018-05-02T23:00:00Z"],
  ];
  for (const [sees, text, zone, instant] of cases) {
    test(sees, () => {
      const date = parsePublicationDate(text, zone);
      assert.equal(date.instant, instant);
      assert.equal(date.millis, Date.parse(instant));
    });
  }
});

describe("what is a date", () => {
  for (const text of written) {
    test(`${text} is one`, () => assert.equal(isPublicationDate(text), true));
  }
  const none = [
    "",
    "soon",
    "2018",
    "2018-05",
    "2018-5-2",
    "2018-02-29",
    "2018-13-01",
    "2018-04-31",
    "02.05.2018",
    "May 2, 2018",
    "2018-W18-3",
    "2018-122",
    "2018-05-02T25:00",
    "2018-05-02T14:60",
    "2018-05-02T24:30",
    "2018-05-02T14",
    "2018-05-02T14:16 EST",
    "2018-05-02T14:16+99:99",
    " 2018-05-02",
    "2018-05-02\n",
  ];
  for (const text of none) {
    test(`${JSON.stringify(text)} is none`, () => assert.equal(isPublicationDate(text), false));
  }

  test("midnight at the end of a day does not move an issue to the next year", () => {
    const text = "2018-12-31T24:00";
    if (isPublicationDate(text)) {
      const { day, year } = parsePublicationDate(text, "UTC");
      assert.equal(String(year), day.slice(0, 4));
    }
  });

  test("a day alone goes on to its end, where the publication is", () => {
    const last = (text: string) => new Date(lastMoment(text, "America/New_York")).toISOString();
    assert.equal(last("2026-12-01"), "2026-12-02T04:59:59.999Z");
    assert.equal(last("2026-03-08"), "2026-03-09T03:59:59.999Z");
    assert.equal(last("2026-12-01T18:00"), "2026-12-01T23:00:00.000Z");
    assert.equal(last("2026-12-01T18:00Z"), "2026-12-01T18:00:00.000Z");
  });

  test("a moment has its day where the publication is", () => {
    assert.equal(dayIn("America/New_York", Date.UTC(2018, 4, 2, 3)), "2018-05-01");
    assert.equal(dayIn("Asia/Tokyo", Date.UTC(2018, 4, 2, 15)), "2018-05-03");
  });

  test("a day has no time", () => {
    assert.equal(isDay("2018-05-02"), true);
    assert.equal(isDay("2018-05-02T14:16"), false);
    assert.equal(isDay("2018-02-30"), false);
  });
});
