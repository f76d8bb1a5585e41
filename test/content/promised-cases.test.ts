// The cases that the collection was asked for, each present and read by somebody other than its drafter.
import { expect, test } from "vitest";
import promised from "../fixtures/promised-cases.json" with { type: "json" };
import { law } from "../support/charge-engine.ts";

const { cases } = law.corpus;

test("every case of the list is a record", () => {
  const slugs = new Set(cases.map(({ slug }) => slug));
  expect(promised).toHaveLength(101);
  expect(promised.filter((id) => !slugs.has(id))).toEqual([]);
});

test("each was read a second time, with a count of what was compared", () => {
  const without = cases.filter(
    ({ review }) =>
      review.secondReader === undefined || review.secondReader.by === review.drafted.by,
  );
  expect(without.map(({ slug }) => slug)).toEqual([]);
});

test("each holding of them says its text, its standard of review and its page, or that they were not seen", () => {
  const bare = cases.flatMap(({ slug, holdings }) =>
    holdings
      .filter(({ pinpoint }) => pinpoint.basis === "reporterPage" && pinpoint.page === undefined)
      .map(({ id }) => `${slug}/${id}`),
  );
  expect(bare).toEqual([]);
});
