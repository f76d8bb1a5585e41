// What the elements of chapter 77 were on a day, held against the official text (release point
// 119-100) and its amendment notes, read for this test and not from our own content.
import { describe, expect, test } from "vitest";
import { offenseOn, provisionOn } from "../../server/charges/provision-on.ts";
import { dayAfter } from "../../server/model/dates.ts";
import type { ElementOn } from "../../server/model/provision-on.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { law } = createTestSite();

function unitOn(id: string, date: string) {
  const placed = law.offenses.get(id);
  if (!placed) throw new Error(`the collection has no unit ${id}`);
  return offenseOn(law, placed, date);
}

function elementOn(id: string, element: string, date: string): ElementOn {
  const found = unitOn(id, date).elements.find((candidate) => candidate.id === element);
  if (!found) throw new Error(`${id} has no element ${element}`);
  return found;
}

/** The ways to meet an element that were in the text on the day. */
function waysOn(id: string, element: string, date: string): string[] {
  return elementOn(id, element, date)
    .alternatives.filter(({ inForce }) => inForce)
    .map((alternative) => alternative.id)
    .sort();
}

function sectionOn(slug: string, date: string) {
  const provision = law.corpus.provisions.find((candidate) => candidate.slug === slug);
  if (!provision) throw new Error(`the collection has no section ${slug}`);
  return provisionOn(law, provision, date);
}

describe("§ 1591(a)(1)", () => {
  const first = ["enticed", "harbored", "obtained", "provided", "recruited", "transported"];
  const wordOf: Record<string, string> = {
    recruit: "recruited",
    entice: "enticed",
    harbor: "harbored",
    transport: "transported",
    provide: "provided",
    obtain: "obtained",
    maintain: "maintained",
    advertise: "advertised",
    patronize: "patronized",
    solicit: "solicited",
  };

  // 110-457 added "maintains"; 114-22 §§ 108, 118 "advertises", "patronizes", "solicits".
  test.each([
    ["2000-10-28", first],
    ["2008-12-22", first],
    ["2008-12-23", [...first, "maintained"]],
    ["2015-05-28", [...first, "maintained"]],
    ["2015-05-29", [...first, "maintained", "advertised", "patronized", "solicited"]],
    ["2026-01-15", [...first, "maintained", "advertised", "patronized", "solicited"]],
  ])("on %s has the verbs %j", (date, verbs) => {
    const words = waysOn("18-usc-1591-act", "act", date).map((id) => wordOf[id] ?? id);
    expect(words.sort()).toEqual([...verbs].sort());
  });

  // 108-193 § 5(a)(2), 19 Dec. 2003: "interstate or foreign commerce", or the special jurisdiction.
  test.each([
    ["2003-12-18", ["interstate"]],
    ["2003-12-19", ["federal-place", "foreign", "interstate"]],
  ])("on %s reaches commerce by %j", (date, ways) => {
    expect(waysOn("18-usc-1591-act", "commerce", date)).toEqual(ways);
  });

  // 110-457 § 222(b)(5)(A)(ii), 23 Dec. 2008; 114-22 § 118(b)(2) takes it back for advertising.
  test("knew only, until 22 December 2008; or disregarded recklessly, but never of advertising", () => {
    const states = (date: string) =>
      elementOn("18-usc-1591-act", "theory", date).mentalStates.map(({ kind }) => kind);
    expect(states("2008-12-22")).toEqual(["knowledge"]);
    expect(states("2008-12-23")).toEqual(["knowledge", "recklessDisregard"]);
    const except = (date: string) =>
      elementOn("18-usc-1591-act", "theory", date)
        .mentalStates.find(({ kind }) => kind === "recklessDisregard")
        ?.except?.map(({ what }) => what)
        .join();
    expect(except("2015-05-28") ?? "").toBe("");
    expect(except("2015-05-29")).toMatch(/advertis/);
  });

  // (c) was added by 110-457 on 23 Dec. 2008 and speaks of (a)(1) alone.
  test("needs no knowledge of age after a reasonable opportunity to observe, since 23 December 2008, and (a)(2) never", () => {
    const places = (id: string, date: string) =>
      unitOn(id, date).defenses.map(({ pinpoint }) => pinpoint);
    expect(places("18-usc-1591-act", "2008-12-22")).toEqual([]);
    expect(places("18-usc-1591-act", "2008-12-23")).toEqual(["1591(c)"]);
    expect(places("18-usc-1591-benefit", "2026-01-15")).toEqual([]);
  });

  // 108-21, 108-193, 109-248, 110-457, 114-22 name no other day of effect for § 1591.
  test.each(["2000-10-28", "2003-04-30", "2003-12-19", "2006-07-27", "2008-12-23", "2015-05-29"])(
    "has a boundary day on %s, since its act names no other day",
    (date) => {
      expect(unitOn("18-usc-1591-act", date).boundaryDay).toBe(true);
      expect(unitOn("18-usc-1591-act", dayAfter(date)).boundaryDay).toBe(false);
    },
  );

  test("was no law on 1 January 1999", () => {
    const view = sectionOn("18-usc-1591", "1999-01-01");
    expect(view.status).toBe("notInForce");
    expect(view.offenses.map(({ inForce }) => inForce)).toEqual([false, false, false]);
    expect(view.offenses.map(({ penalty }) => penalty)).toEqual([null, null, null]);
  });

  // The definitions stood in (c) until 110-457 moved them to (e).
  test("has its definitions by the letters of the day", () => {
    const old = law.corpus.provisions.find(({ slug }) => slug === "18-usc-1591")?.oldLetters ?? [];
    expect(
      old.some(
        ({ pinpoint, to, today }) =>
          pinpoint.startsWith("1591(c)") && to === "2008-12-22" && today?.startsWith("1591(e)"),
      ),
    ).toBe(true);
  });
});

describe("§ 1591(a)(2)", () => {
  // 115-164 § 5, 11 Apr. 2018: (e)(4), "knowingly assisting, supporting, or facilitating".
  test("has a definition of participation since 11 April 2018", () => {
    const terms = (date: string) =>
      sectionOn("18-usc-1591", date)
        .definitions.filter(({ inForce }) => inForce)
        .map(({ term }) => term);
    expect(terms("2018-04-10")).not.toContain("participation in a venture");
    expect(terms("2018-04-11")).toContain("participation in a venture");
    expect(elementOn("18-usc-1591-benefit", "venture", "2018-04-10").text).not.toBe(
      elementOn("18-usc-1591-benefit", "venture", "2018-04-11").text,
    );
  });

  // "serious harm" was defined by 110-457 on 23 Dec. 2008, for §§ 1589 and 1591.
  test.each(["18-usc-1589", "18-usc-1591"])(
    "%s defines serious harm since 23 December 2008",
    (slug) => {
      const has = (date: string) =>
        sectionOn(slug, date).definitions.some(
          ({ term, inForce }) => term === "serious harm" && inForce,
        );
      expect(has("2008-12-22")).toBe(false);
      expect(has("2008-12-23")).toBe(true);
    },
  );
});

describe("§ 1589(a)", () => {
  // 110-457 § 222(b)(3): force itself, and four numbered means, on 23 Dec. 2008.
  test("had no force of its own among its means until 22 December 2008", () => {
    const ways = (date: string) => waysOn("18-usc-1589-labor", "means", date);
    expect(ways("2008-12-22")).not.toContain("force");
    expect(ways("2008-12-23")).toContain("force");
    expect(ways("2008-12-22").every((id) => id.endsWith("-before-2008"))).toBe(true);
    expect(ways("2008-12-23").some((id) => id.endsWith("-before-2008"))).toBe(false);
    expect(elementOn("18-usc-1589-labor", "means", "2008-12-22").confirmed).not.toBe(
      "readInOfficialText",
    );
  });

  test("(b), benefiting, was no offense until 22 December 2008", () => {
    expect(unitOn("18-usc-1589-benefit", "2008-12-22").inForce).toBe(false);
    expect(unitOn("18-usc-1589-benefit", "2008-12-23").inForce).toBe(true);
  });
});

describe("§ 1584", () => {
  test("has no conspiracy clause of chapter 77 behind it, and an attempt clause since 2000", () => {
    const today = unitOn("18-usc-1584-hold", "2026-01-15");
    expect(today.conspiracy).toEqual([]);
    expect(today.attempt.map(({ offense, inForce }) => [offense, inForce])).toEqual([
      ["18-usc-1594-attempt-1584-hold", true],
    ]);
    expect(unitOn("18-usc-1584-hold", "2000-10-27").attempt.map(({ inForce }) => inForce)).toEqual([
      false,
    ]);
  });

  // 487 U.S. 931: physical or legal coercion, which the text does not say.
  test("is read as Kozminski read it, everywhere", () => {
    const construed = unitOn("18-usc-1584-hold", "2026-01-15").elements.flatMap(
      (element) => element.construed,
    );
    expect(construed.filter((entry) => entry.case === "kozminski")).not.toEqual([]);
    expect(
      construed.filter((entry) => entry.case === "kozminski").map(({ scope }) => scope),
    ).toContain("nationwide");
  });

  // 104-208 § 218(d): "with respect to offenses occurring on or after" 30 Sept. 1996.
  test("has no boundary day on 30 September 1996, since that act says on or after", () => {
    expect(unitOn("18-usc-1584-hold", "1996-09-30").boundaryDay).toBe(false);
    expect(unitOn("18-usc-1581-hold", "1996-09-30").boundaryDay).toBe(false);
    expect(unitOn("18-usc-1584-hold", "2000-10-28").boundaryDay).toBe(true);
  });
});

describe("§§ 1592, 1593A and 1597", () => {
  test.each([
    ["18-usc-1592-documents", ["18-usc-1594-conspiracy-1592"]],
    ["18-usc-1593a-benefit", []],
    ["18-usc-1597-documents", []],
  ])("%s: no attempt clause reaches it, and conspiracies are %j", (id, conspiracies) => {
    const unit = unitOn(id, "2026-01-15");
    expect(unit.attempt).toEqual([]);
    expect(unit.conspiracy.map(({ offense }) => offense)).toEqual(conspiracies);
  });

  // § 1592(a)(1) asks for no intent to hold the worker: (a)(2) and (a)(3) are alternatives to it.
  test("§ 1592(a) has three prongs, any one of which is enough", () => {
    const prongs = unitOn("18-usc-1592-documents", "2026-01-15").elements.find(({ alternatives }) =>
      alternatives.some(({ pinpoint }) => pinpoint === "1592(a)(3)"),
    );
    expect(prongs?.combine).toBe("any");
    const places = new Set(prongs?.alternatives.map(({ pinpoint }) => pinpoint));
    expect([...places].sort()).toEqual(["1592(a)(1)", "1592(a)(2)", "1592(a)(3)"]);
  });

  // 115-393 § 303(c), 21 Dec. 2018: from three sections to the whole chapter.
  test("§ 1593A was widened on 21 December 2018", () => {
    const texts = (date: string) =>
      unitOn("18-usc-1593a-benefit", date)
        .elements.map(({ text }) => text)
        .join(" ");
    expect(texts("2018-12-20")).not.toBe(texts("2018-12-21"));
  });
});
