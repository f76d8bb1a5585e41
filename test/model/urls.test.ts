import { describe, expect, test } from "vitest";
import { parseCodeCitation } from "../../server/model/statute-citation.ts";
import { anchors, urls } from "../../server/model/urls.ts";

const place = parseCodeCitation("18 USC 1591(b)(1)");

describe("an address", () => {
  test.each([
    [urls.statute("18-usc-1591"), "/statutes/18-usc-1591"],
    [urls.statute("18-usc-1591", "b-1"), "/statutes/18-usc-1591#b-1"],
    [urls.statute("18-usc-1591", ""), "/statutes/18-usc-1591"],
    [urls.statuteOn("18-usc-1591", "2004-05-01"), "/statutes/18-usc-1591?on=2004-05-01"],
    [urls.statuteOn("18-usc-1591", "2004-05-01", "b-1"), "/statutes/18-usc-1591?on=2004-05-01#b-1"],
    [place && urls.statutePlace(place), "/statutes/18-usc-1591#b-1"],
    [urls.courtCase("dann", "holding-threats"), "/cases/dann#holding-threats"],
    [urls.guide("restitution"), "/guides/restitution"],
    [urls.timeline("pl-106-386"), "/timeline#pl-106-386"],
    [urls.search(), "/search"],
    [urls.search("a & b = c"), "/search?q=a%20%26%20b%20%3D%20c"],
    [urls.search("§ 1591"), "/search?q=%C2%A7%201591"],
    [urls.binder(), "/binder"],
    [
      urls.binder(["case:dann", "statute:18-usc-1589"]),
      "/binder?ids=case:dann,statute:18-usc-1589",
    ],
    [urls.binder(["case:dann"], "2004-05-01"), "/binder?on=2004-05-01&ids=case:dann"],
    [
      urls.binderSheet(["case:dann"], "2004-05-01"),
      "/print/binder.css?on=2004-05-01&ids=case:dann",
    ],
    [urls.printSheet("case:dann"), "/print/case:dann.css"],
    [urls.printSheet("matrix", "2004-05-01"), "/print/matrix.css?on=2004-05-01"],
    [urls.asset("site.css"), "/assets/site.css"],
  ])("%s is as the design fixes it", (url, expected) => {
    expect(url).toBe(expected);
  });

  test("of a search cannot be broken by half a character at its end", () => {
    expect(urls.search("a\ud83d")).toBe("/search?q=a%EF%BF%BD");
  });
});

describe("an anchor", () => {
  test.each([
    [anchors.offense("18-usc-1591-act"), "18-usc-1591-act"],
    [anchors.element("18-usc-1591-act", "means"), "18-usc-1591-act--means"],
    [anchors.tier("18-usc-1591-act", "base"), "18-usc-1591-act--penalty-base"],
    [anchors.defense("18-usc-1591-act", "age"), "18-usc-1591-act--defense-age"],
    [anchors.definition("coercion"), "definition-coercion"],
    [anchors.rule("ten-years"), "rule-ten-years"],
    [anchors.holding("threats"), "holding-threats"],
    [anchors.briefPart("Why it matters"), "why-it-matters"],
    [anchors.part("case:dann"), "case-dann"],
    [anchors.inPart("case:dann", "holding-threats"), "case-dann--holding-threats"],
  ])("%s is what a search hit and a link agree on", (anchor, expected) => {
    expect(anchor).toBe(expected);
  });

  test("of an element, a tier and a defense of one name differ", () => {
    const of = [anchors.element("o", "x"), anchors.tier("o", "x"), anchors.defense("o", "x")];
    expect(new Set(of).size).toBe(3);
  });
});
