// How the rules on drugs, firearms and money reach what is charged beside trafficking, held against
// the official text of each rule (release point 119-100), read for this test.
import { describe, expect, test } from "vitest";
import { offenseOn } from "../../server/charges/provision-on.ts";
import { reachOf } from "../../server/charges/rule-reach.ts";
import { parsePinpoint } from "../../server/model/statute-citation.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { law } = createTestSite();
const today = "2026-11-21";

/** How the rule of this id in this section reaches a unit on a date; "notNamed" where it does not. */
function reach(id: string, section: string, rule: string, date = today): string {
  const placed = law.offenses.get(id);
  if (!placed) throw new Error(`the collection has no unit ${id}`);
  const found = Object.values(offenseOn(law, placed, date).consequences)
    .flat()
    .find((one) => one.provision === section && one.rule === rule && !one.laterThanDate);
  return found?.reach ?? "notNamed";
}

describe("§ 3142(e)(3)(A) and (f)(1)(C): ten years or more under the drug acts", () => {
  const rules = ["presumption-drug-offense", "hearing-drug-offense"];

  test.each(rules)("%s reaches drug premises, which carry 20 years", (rule) => {
    expect(reach("21-usc-856-premises", "18-usc-3142", rule)).toBe("byChapter");
    expect(reach("21-usc-846-conspire", "18-usc-3142", rule)).toBe("byChapter");
  });

  test.each(rules)("%s does not reach a conspiracy under § 371, which carries five", (rule) => {
    expect(reach("18-usc-371-offense", "18-usc-3142", rule)).toBe("notNamed");
    expect(reach("18-usc-1589-labor", "18-usc-3142", rule)).toBe("notNamed");
  });

  // 98-473 § 203(a), 12 Oct. 1984; § 856 is of 27 Oct. 1986, so that no maximum is known before.
  test.each(rules)("%s began on 12 October 1984", (rule) => {
    expect(reach("21-usc-846-conspire", "18-usc-3142", rule, "1984-10-11")).toBe("notNamed");
    expect(reach("21-usc-846-conspire", "18-usc-3142", rule, "1984-10-12")).toBe("ifMaximum");
    expect(reach("21-usc-846-conspire", "18-usc-3142", rule, "2008-12-22")).toBe("byChapter");
  });
});

describe("§ 3142(e)(3)(B): § 924(c)", () => {
  const rule = "presumption-firearm";

  test("names the firearm offense, and not the death offense of § 924(j)", () => {
    expect(reach("18-usc-924-firearm", "18-usc-3142", rule)).toBe("named");
    expect(reach("18-usc-924-firearm", "18-usc-3142", rule, "2008-12-22")).toBe("named");
    expect(reach("18-usc-924-death", "18-usc-3142", rule)).toBe("notNamed");
  });

  test("does not name § 924(o): a conspiracy is arguable", () => {
    expect(reach("18-usc-924-conspiracy-924", "18-usc-3142", rule)).toBe("arguable");
  });
});

describe("§ 1961(1)(D) and (E)", () => {
  test("(D) goes by dealing in drugs, and so by the facts", () => {
    for (const id of ["21-usc-846-conspire", "21-usc-856-premises"]) {
      expect(reach(id, "18-usc-1962", "predicate-drugs")).toBe("ifFact");
    }
    expect(reach("18-usc-1589-labor", "18-usc-1962", "predicate-drugs")).toBe("notNamed");
  });

  // (E) is of 12 Oct. 1984 (98-473 § 901(g)); § 5332 is of 26 Oct. 2001 (107-56 § 371(c)).
  test("(E) names an act: whether § 5332 is of it is open", () => {
    const rule = "predicate-currency";
    expect(reach("31-usc-5332-bulk", "18-usc-1962", rule)).toBe("ifFact");
    expect(reach("31-usc-5332-bulk", "18-usc-1962", rule, "2001-10-26")).toBe("ifFact");
    expect(reach("18-usc-1956-domestic", "18-usc-1962", rule)).toBe("notNamed");
  });

  test("no attempt at § 1592 is a unit, and a conspiracy to violate it is arguable", () => {
    expect([...law.offenses.keys()].filter((id) => /attempt-1592/.test(id))).toEqual([]);
    const id = "18-usc-1594-conspiracy-1592";
    expect(reach(id, "18-usc-1962", "predicate-chapter-77")).toBe("arguable");
  });
});

/** The same for a civil action, which no page shows by offense: straight from the rule. */
function civilReach(id: string, section: string, rule: string, date = today): string {
  const placed = law.offenses.get(id);
  const found = law.rules.find((one) => one.provision.slug === section && one.rule.id === rule);
  if (!placed || !found) throw new Error(`the collection has no ${id} or no ${section} ${rule}`);
  const objects = (placed.offense.inchoate?.objects ?? []).flatMap((object) => {
    const home = law.offenses.get(object);
    return (home && parsePinpoint(home.provision.title, home.offense.pinpoint)) ?? [];
  });
  return reachOf(found.rule, placed, objects, null, date).reach;
}

describe("the civil actions that go by section", () => {
  const attempt = "18-usc-1594-attempt-1589-labor";
  const conspiracy = "18-usc-1594-conspiracy-1591";

  test("§ 2255(a) names §§ 1589 to 1591 and not § 1594: arguable since 7 March 2013", () => {
    for (const id of [attempt, conspiracy]) {
      expect(civilReach(id, "18-usc-2255", "civil-action")).toBe("arguable");
      expect(civilReach(id, "18-usc-2255", "civil-action", "2013-03-06")).toBe("notNamed");
    }
  });

  test("§ 1595(d) names § 1591 only, and § 1595(a) named three sections until 22 December 2008", () => {
    expect(civilReach(conspiracy, "18-usc-1595", "parens-patriae")).toBe("arguable");
    expect(civilReach(attempt, "18-usc-1595", "parens-patriae")).toBe("notNamed");
    expect(civilReach(attempt, "18-usc-1595", "civil-action", "2008-12-22")).toBe("arguable");
  });
});
