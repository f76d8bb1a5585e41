import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dateSchema,
  dayAfter,
  formatDate,
  formatRange,
  inForceOn,
} from "../../server/model/dates.ts";

describe("a date", () => {
  test.each(["2000-10-28", "2004-02-29", "1948-06-25"])("%s is a calendar date", (text) => {
    expect(dateSchema.parse(text)).toBe(text);
  });

  test.each([
    "2000-02-30",
    "2003-02-29",
    "2000-13-01",
    "2000-1-1",
    "28 Oct. 2000",
    "2000-10-28T00:00Z",
    "",
    2000,
  ])("%j is refused, and the message shows how to write one", (value) => {
    expect(dateSchema.safeParse(value).error?.issues[0]?.message).toBe(
      "must be a calendar date written as 2000-10-28",
    );
  });

  test.each([
    ["2000-10-28", "28 Oct. 2000"],
    ["2015-05-29", "29 May 2015"],
    ["2006-07-27", "27 July 2006"],
    ["2022-09-01", "1 Sept. 2022"],
    ["2018-12-21", "21 Dec. 2018"],
  ])("%s is shown as %s", (date, shown) => {
    expect(formatDate(date)).toBe(shown);
  });

  test.each([
    ["2003-12-18", "2003-12-19"],
    ["2003-12-31", "2004-01-01"],
    ["2004-02-28", "2004-02-29"],
    ["2003-02-28", "2003-03-01"],
    ["1900-02-28", "1900-03-01"],
    ["2000-02-28", "2000-02-29"],
  ])("the day after %s is %s", (date, next) => {
    expect(dayAfter(date)).toBe(next);
  });

  test("the day after any day sorts behind it, with no day between", () => {
    const day = fc
      .date({ min: new Date("1860-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (date) => {
        const next = dayAfter(date);
        expect(dateSchema.safeParse(next).success).toBe(true);
        expect(Date.parse(next) - Date.parse(date)).toBe(86_400_000);
      }),
    );
  });
});

describe("a span", () => {
  const span = { from: "2000-10-28", to: "2003-04-29" };

  test.each([
    ["2000-10-27", false],
    ["2000-10-28", true],
    ["2001-06-01", true],
    ["2003-04-29", true],
    ["2003-04-30", false],
  ])("counts both its ends: on %s %s", (date, expected) => {
    expect(inForceOn([span], date)).toEqual(expected ? [span] : []);
  });

  test("without an end still holds", () => {
    expect(inForceOn([{ from: "2000-10-28" }], "9999-12-31")).toHaveLength(1);
    expect(formatRange({ from: "2000-10-28" })).toBe("since 28 Oct. 2000");
    expect(formatRange(span)).toBe("28 Oct. 2000 to 29 Apr. 2003");
  });

  test("an entry without a first day always held until its last", () => {
    const entries = [
      { id: "always" },
      { id: "old", to: "2003-04-29" },
      { id: "new", from: "2003-04-30" },
    ];
    expect(inForceOn(entries, "2003-04-29").map(({ id }) => id)).toEqual(["always", "old"]);
    expect(inForceOn(entries, "2003-04-30").map(({ id }) => id)).toEqual(["always", "new"]);
  });
});
