import { describe, expect, test } from "vitest";
import {
  formatCase,
  formatReporterCitation,
  formatShortCase,
} from "../../server/model/case-citation.ts";
import type { Opinion } from "../../server/model/court-case.ts";
import { buildOpinion } from "../support/builders.ts";

/** A decision without a reporter, known by its docket. */
function buildSlip(over: Partial<Opinion> = {}): Opinion {
  const { volume: _volume, reporter: _reporter, page: _page, ...slip } = buildOpinion();
  return { ...slip, decided: "2006-12-28", docket: ["05-10422"], ...over };
}

const decisions = {
  kozminski: buildOpinion({
    volume: 487,
    reporter: "U.S.",
    page: 931,
    court: "scotus",
    decided: "1988-06-29",
  }),
  dann: buildOpinion(),
  appendix: buildOpinion({
    volume: 148,
    reporter: "F. App'x",
    page: 23,
    court: "ca2",
    decided: "2005-08-30",
  }),
  district: buildOpinion({
    volume: 327,
    reporter: "F. Supp. 2d",
    page: 1200,
    court: "dhaw",
    decided: "2003-02-12",
  }),
  eleventh: buildOpinion({
    volume: 16,
    reporter: "F.4th",
    page: 9,
    court: "ca11",
    decided: "2021-10-01",
  }),
  slip: buildSlip(),
  slipSupreme: buildSlip({ court: "scotus", decided: "2026-01-20", docket: ["24-482"] }),
  slipWithoutDocket: buildSlip({ docket: [] }),
} as const;

describe("a citation", () => {
  test.each([
    ["kozminski", undefined, "487 U.S. 931 (1988)"],
    ["kozminski", "944", "487 U.S. 931, 944 (1988)"],
    ["dann", undefined, "652 F.3d 1160 (9th Cir. 2011)"],
    ["dann", "1170-71", "652 F.3d 1160, 1170-71 (9th Cir. 2011)"],
    ["appendix", undefined, "148 F. App'x 23 (2d Cir. 2005)"],
    ["appendix", "25", "148 F. App'x 23, 25 (2d Cir. 2005)"],
    ["district", "1209", "327 F. Supp. 2d 1200, 1209 (D. Haw. 2003)"],
    ["eleventh", undefined, "16 F.4th 9 (11th Cir. 2021)"],
    ["slip", undefined, "No. 05-10422 (9th Cir. Dec. 28, 2006)"],
    ["slip", "5", "No. 05-10422, slip op. at 5 (9th Cir. Dec. 28, 2006)"],
    ["slipSupreme", undefined, "No. 24-482 (U.S. Jan. 20, 2026)"],
    ["slipSupreme", "3", "No. 24-482, slip op. at 3 (U.S. Jan. 20, 2026)"],
    ["slipWithoutDocket", undefined, "(9th Cir. Dec. 28, 2006)"],
    ["slipWithoutDocket", "5", "slip op. at 5 (9th Cir. Dec. 28, 2006)"],
  ] as const)("of %s at page %s is %s", (decision, page, expected) => {
    expect(formatReporterCitation(decisions[decision], page)).toBe(expected);
  });

  test("has the name before it where it stands in full", () => {
    expect(formatCase("United States v. Dann", decisions.dann)).toBe(
      "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)",
    );
    expect(formatCase("United States v. Dann", decisions.dann, "1170")).toBe(
      "United States v. Dann, 652 F.3d 1160, 1170 (9th Cir. 2011)",
    );
    expect(formatCase("United States v. Roe", decisions.slip)).toBe(
      "United States v. Roe, No. 05-10422 (9th Cir. Dec. 28, 2006)",
    );
    // Neither reporter nor docket is known: no comma before the court.
    expect(formatCase("United States v. Roe", decisions.slipWithoutDocket)).toBe(
      "United States v. Roe (9th Cir. Dec. 28, 2006)",
    );
  });

  test.each([
    ["dann", "1170", "Dann, 652 F.3d at 1170"],
    ["dann", undefined, "Dann, 652 F.3d at 1160"],
    ["kozminski", "952", "Dann, 487 U.S. at 952"],
    ["appendix", "25", "Dann, 148 F. App'x at 25"],
    ["slip", "5", "Dann, slip op. at 5"],
    ["slip", undefined, "Dann"],
  ] as const)("of %s at %s has the short form %s", (decision, page, expected) => {
    expect(formatShortCase("Dann", decisions[decision], page)).toBe(expected);
  });

  test("shows the id of a court that the table does not have, so that nothing is left out", () => {
    expect(formatReporterCitation(buildOpinion({ court: "nowhere" }))).toBe(
      "652 F.3d 1160 (nowhere 2011)",
    );
  });
});

describe("a slip opinion's month", () => {
  test.each([
    ["2006-01-02", "Jan. 2, 2006"],
    ["2006-05-31", "May 31, 2006"],
    ["2006-06-30", "June 30, 2006"],
    ["2006-07-01", "July 1, 2006"],
    ["2006-09-09", "Sept. 9, 2006"],
  ])("%s is %s", (decided, shown) => {
    expect(formatReporterCitation(buildSlip({ decided }))).toBe(`No. 05-10422 (9th Cir. ${shown})`);
  });
});
