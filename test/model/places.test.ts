import { describe, expect, test } from "vitest";
import { nearestPlace, placesOf } from "../../server/model/places.ts";
import { formatPath, parseCodeCitation } from "../../server/model/statute-citation.ts";
import {
  buildElement,
  buildOffense,
  buildProvision,
  buildRule,
  buildTier,
} from "../support/builders.ts";

const places = placesOf(
  buildProvision({
    offenses: [
      buildOffense({
        pinpoint: "9001(a)",
        elements: [buildElement({ pinpoint: "9001(a)(1)" })],
        tiers: [buildTier({ pinpoint: "9001(b)(2)" })],
      }),
    ],
    rules: [buildRule({ pinpoint: "9001(f)(1)(A)" })],
    history: [
      {
        law: "pl-200-1",
        enacted: "2001-01-01",
        effective: "2001-01-01",
        effectiveBasis: "No other date is named.",
        execution: "asDirected",
        pinpoints: ["9001", "9001(h)(4)"],
        change: "Added the section.",
      },
    ],
  }),
);

test("a section's page has an id for every place that it names, and for what is around it", () => {
  expect([...places].sort()).toEqual(["a", "a-1", "b", "b-2", "f", "f-1", "f-1-A", "h", "h-4"]);
});

describe("a place that is cited", () => {
  test.each([
    ["18 USC 9001", ""],
    ["18 USC 9001(a)(1)", "(a)(1)"],
    ["18 USC 9001(a)(1)(B)(ii)", "(a)(1)"],
    ["18 USC 9001(b)(1)", "(b)"],
    ["18 USC 9001(z)(1)", ""],
  ])("%s is looked up at %j of the page", (text, path) => {
    const citation = parseCodeCitation(text);
    expect(citation && formatPath(nearestPlace(places, citation).path)).toBe(path);
  });
});
