// Venue by the districts that the file names: 18 U.S.C. §§ 3237(a) and 3238.
import { describe, expect, test } from "vitest";
import { carriedFacts } from "../../server/charges/charge-venue.ts";
import type { ChargeVenue } from "../../server/model/charge-evaluation.ts";
import type { Conduct } from "../../server/model/charge-request.ts";
import { buildConduct, engine, forcedLaborFacts } from "../support/charge-engine.ts";

const today = "2026-11-22";

function venueOf(
  districts: NonNullable<Conduct["districts"]>,
  facts: readonly string[] = [],
  offense = "18-usc-1589-labor",
): ChargeVenue {
  const conduct = buildConduct([...forcedLaborFacts, ...facts], [], { districts });
  const result = engine.evaluate({ conducts: [conduct] }, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  const charge = result.charges.find((one) => one.offense === offense);
  if (!charge) throw new Error(`${offense} is not listed`);
  return charge.venue;
}

describe("the districts of a charge", () => {
  test("are those of its acts, by § 3237(a)", () => {
    const { districts } = venueOf({ acts: ["edny", "dconn"] });
    expect(districts.map(({ name, citation }) => [name, citation])).toEqual([
      ["E.D.N.Y.", "18 U.S.C. §\u00a03237(a)"],
      ["D. Conn.", "18 U.S.C. §\u00a03237(a)"],
    ]);
    expect(districts[0]?.text).toContain("begun, continued or completed");
  });

  test("one passed through serves only where the mails or transport are answered", () => {
    const through = { acts: ["edny"], through: ["dnj", "edny"] };
    expect(venueOf(through).districts.at(-1)?.text).toMatch(/^Serves only if/);
    const moved = venueOf(through, ["moved-across-state-line"]).districts;
    expect(moved.map(({ district }) => district)).toEqual(["edny", "dnj"]);
    expect(moved.at(-1)?.text).not.toContain("only if");
    expect(venueOf({ acts: ["edny"] }).districts).toMatchObject([{ citation: null }]);
  });

  test("that of arrest decides for acts abroad, by § 3238, and not otherwise", () => {
    expect(venueOf({ arrested: "dhaw" }).districts).toEqual([]);
    expect(venueOf({ arrested: "dhaw" }, ["offense-abroad"]).districts).toMatchObject([
      { name: "D. Haw.", citation: "18 U.S.C. §\u00a03238" },
    ]);
  });

  test("without districts the rules stand alone", () => {
    expect(venueOf({})).toMatchObject({ districts: [] });
  });

  test("the facts that make an offense one of mails or transport exist", () => {
    expect(carriedFacts.filter((fact) => !engine.facts.facts.has(fact))).toEqual([]);
  });
});
