import { describe, expect, test } from "vitest";
import { circuits, courts, findCourt } from "../../server/model/court.ts";
import { readDistricts } from "../../server/model/read-districts.ts";

const districts = courts.filter(({ level }) => level === "district");

describe("districts, as typed", () => {
  test.each([
    ["E.D.N.Y., D. Conn.", ["edny", "dconn"]],
    ["edny; d conn", ["edny", "dconn"]],
    ["N.D. W. Va.", ["ndwva"]],
    ["D. N. Mar. I.", ["dnmari"]],
    ["E.D.N.Y., edny", ["edny"]],
    ["", []],
  ])("%j is %j", (typed, ids) => {
    expect(readDistricts(typed)).toEqual({ ids, unread: [] });
  });

  test("what is none is handed back as it was typed", () => {
    expect(readDistricts("Mars, E.D.N.Y., 9th Cir.")).toEqual({
      ids: ["edny"],
      unread: ["Mars", "9th Cir."],
    });
  });

  test("every district is read from its own abbreviation", () => {
    for (const { id, abbreviation } of districts) {
      expect(readDistricts(abbreviation).ids).toEqual([id]);
    }
  });
});

describe("the circuits", () => {
  test("are thirteen less the Federal, and every district lies in one", () => {
    expect(circuits.map(({ abbreviation }) => abbreviation)).toEqual(
      ["1st", "2d", "3d", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "D.C."].map(
        (name) => `${name} Cir.`,
      ),
    );
    expect(districts).toHaveLength(94);
    const lost = districts.filter(
      ({ circuit }) => circuit === undefined || findCourt(circuit)?.level !== "appeals",
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ["edny", "ca2"],
    ["dpr", "ca1"],
    ["dvi", "ca3"],
    ["dguam", "ca9"],
    ["dnmari", "ca9"],
    ["ddc", "cadc"],
    ["wdtex", "ca5"],
    ["sdga", "ca11"],
  ])("%s lies in %s", (district, circuit) => {
    expect(findCourt(district)?.circuit).toBe(circuit);
  });
});
