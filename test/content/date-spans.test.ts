import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayBefore,
  findGaps,
  findUncovered,
  readSpan,
  type Span,
  spansOverlap,
} from "../../server/content/date-spans.ts";
import { dayAfter } from "../../server/model/dates.ts";

describe("days", () => {
  test.each([
    ["2000-03-01", "2000-02-29"],
    ["2001-03-01", "2001-02-28"],
    ["2001-01-01", "2000-12-31"],
  ])("the day before %s is %s", (date, before) => {
    expect(dayBefore(date)).toBe(before);
    expect(dayAfter(before)).toBe(date);
  });
});

describe("overlaps and gaps", () => {
  const first = { from: "2000-01-01", to: "2004-12-31" };

  test.each([
    { other: { from: "2004-12-31" }, shared: true },
    { other: { from: "2005-01-01" }, shared: false },
    { other: { from: "", to: "1999-12-31" }, shared: false },
    { other: { from: "", to: "2000-01-01" }, shared: true },
  ])("2000 to 2004 and $other", ({ other, shared }) => {
    expect(spansOverlap(first, other)).toBe(shared);
    expect(spansOverlap(other, first)).toBe(shared);
  });

  test("spans that follow on each other day by day leave no gap", () => {
    expect(findGaps([{ from: "2005-01-01" }, first])).toEqual([]);
  });

  test("a day too many in between is a gap of that day", () => {
    expect(findGaps([first, { from: "2005-01-02" }])).toEqual([
      { from: "2005-01-01", to: "2005-01-01" },
    ]);
  });

  test("what a cover leaves at the beginning, the middle and the end is found", () => {
    const covers = [
      { from: "2001-01-01", to: "2001-12-31" },
      { from: "2003-01-01", to: "2003-12-31" },
    ];
    expect(findUncovered(first, covers)).toEqual([
      { from: "2000-01-01", to: "2000-12-31" },
      { from: "2002-01-01", to: "2002-12-31" },
      { from: "2004-01-01", to: "2004-12-31" },
    ]);
    expect(findUncovered({ from: "2004-01-01" }, covers)).toEqual([{ from: "2004-01-01" }]);
  });

  test("a year or a month is no date of a span", () => {
    expect(readSpan({ from: "2001", to: "2002-05" })).toEqual({ from: "", to: undefined });
  });

  test("every day of a span is either covered or found uncovered, and never both", () => {
    const day = fc.integer({ min: 0, max: 400 });
    const date = (offset: number): string =>
      new Date(Date.UTC(2000, 0, 1 + offset)).toISOString().slice(0, 10);
    const span = fc
      .tuple(day, day)
      .map(([a, b]): Span => ({ from: date(Math.min(a, b)), to: date(Math.max(a, b)) }));
    const holds = (one: Span, on: string): boolean =>
      one.from <= on && (one.to === undefined || on <= one.to);
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 5 }), day, (whole, covers, offset) => {
        const on = date(offset);
        const isUncovered = findUncovered(whole, covers).some((one) => holds(one, on));
        const isCovered = covers.some((one) => holds(one, on));
        expect(isUncovered).toBe(holds(whole, on) && !isCovered);
      }),
      { numRuns: 500 },
    );
  });
});
