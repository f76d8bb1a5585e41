import { expect, test } from "vitest";
import { formatTerm, formatYears } from "../../server/model/format-term.ts";

test.each([
  [null, false, 20, "up to 20 years"],
  [null, false, 1, "up to 1 year"],
  [null, false, "life", "any term of years or life"],
  [null, false, "death", "any term of years, life, or death"],
  [15, false, "life", "15 years to life"],
  [10, false, 20, "10 years to 20 years"],
  [null, true, "life", "life"],
  [null, true, "death", "life or death"],
  [null, false, null, "no number named"],
] as const)("a least term of %j (life: %j) and a greatest of %j read %s", (...row) => {
  const [minimumYears, minimumLife, maximumYears, words] = row;
  expect(formatTerm({ minimumYears, minimumLife, maximumYears })).toBe(words);
});

test("one year is no years", () => {
  expect([formatYears(1), formatYears(20)]).toEqual(["1 year", "20 years"]);
});
