import { describe, expect, test } from "vitest";
import { divideHalfUp, formatCents, formatRate, parseCents } from "../../server/model/money.ts";
import { formatQuarterHours, parseQuarterHours } from "../../server/model/quarter-hours.ts";

describe("sums", () => {
  test.each([
    ["1250", 125_000],
    ["$1,234.5", 123_450],
    ["0.07", 7],
    ["1,234,567.89", 123_456_789],
    ["1,23", undefined],
    ["1.234", undefined],
    ["-5", undefined],
    ["", undefined],
  ])("%s is read as %s cents", (text, cents) => {
    expect(parseCents(text)).toBe(cents);
  });

  test("are written with two digits, rates with as many as they have", () => {
    expect([0, 7, 123_450, 123_456_789].map(formatCents)).toEqual([
      "$0.00",
      "$0.07",
      "$1,234.50",
      "$1,234,567.89",
    ]);
    expect([72_500, 108_750, 63_750, 61_875].map(formatRate)).toEqual([
      "$7.25",
      "$10.875",
      "$6.375",
      "$6.1875",
    ]);
  });

  test("a half is rounded up", () => {
    expect([divideHalfUp(1, 2), divideHalfUp(3, 4), divideHalfUp(1, 4)]).toEqual([1, 1, 0]);
  });
});

test.each([
  ["12", 48],
  ["12.5", 50],
  ["12:45", 51],
  ["0.25", 1],
  ["12.1", undefined],
  ["12:10", undefined],
  ["x", undefined],
])("%s hours are %s quarters", (text, quarters) => {
  expect(parseQuarterHours(text)).toBe(quarters);
  if (quarters !== undefined)
    expect(parseQuarterHours(formatQuarterHours(quarters))).toBe(quarters);
});
