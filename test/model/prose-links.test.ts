import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLinkResolver, plainProse, splitProse } from "../../server/model/prose-links.ts";
import { buildCase, buildCorpus, buildOffense, buildProvision } from "../support/builders.ts";

const nbsp = "\u00a0";
const law = {
  kind: "publicLaw" as const,
  number: "Pub. L. 200-1",
  name: "Hauling Act of 2001",
  popularNames: [],
  enacted: "2001-01-01",
  summary: "Made hauling an offense.",
  touches: [],
  sources: [],
  review: { drafted: { by: "drafter", on: "2026-11-21" } },
  slug: "pl-200-1",
  file: "content/authorities/pl-200-1.md",
  bodyHtml: "",
  bodyText: "",
};

function define(section: string, id: string, term: string) {
  return {
    id,
    term,
    meaning: "A load.",
    pinpoint: section,
    scope: "this section",
    from: "2001-01-01",
    law: "pl-200-1",
  };
}

const corpus = buildCorpus({
  provisions: [
    buildProvision({
      offenses: [buildOffense()],
      definitions: [
        define("9001(e)(1)", "load", "Load"),
        define("9001(e)(2)", "serious-load", "serious load"),
      ],
    }),
    buildProvision({
      slug: "18-usc-9001a",
      section: "9001A",
      definitions: [define("9001A(b)", "load", "load")],
    }),
  ],
  cases: [buildCase({ slug: "dann", name: "United States v. Dann", shortName: "Dann" })],
  authorities: [law, { ...law, slug: "act-1948", number: "Act of June 25, 1948", name: undefined }],
  guides: [
    {
      title: "Restitution, worked out",
      summary: "How.",
      audience: ["prosecutor"],
      lawCheckedTo: { releasePoint: "119-100", date: "2026-11-21" },
      sources: [],
      review: law.review,
      slug: "restitution",
      file: "content/guides/restitution.md",
      bodyHtml: "",
      bodyText: "",
    },
  ],
});
const resolve = createLinkResolver(corpus);

describe("a link", () => {
  test.each([
    ["18 USC 9001", `18 U.S.C. §${nbsp}9001`, "/statutes/18-usc-9001"],
    ["18 USC 9001(e)(1)", `18 U.S.C. §${nbsp}9001(e)(1)`, "/statutes/18-usc-9001#e-1"],
    ["18 USC 9001(z)(1)", `18 U.S.C. §${nbsp}9001(z)(1)`, "/statutes/18-usc-9001"],
    ["18 USC 9001(a)|short", `§${nbsp}9001(a)`, "/statutes/18-usc-9001#a"],
    ["18 USC 9001A|short", `§${nbsp}9001A`, "/statutes/18-usc-9001a"],
    [
      "22 USC 7102(11)",
      `22 U.S.C. §${nbsp}7102(11)`,
      "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102&num=0&edition=prelim",
    ],
    ["case:dann", "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)", "/cases/dann"],
    [
      "case:dann|at 1170",
      "United States v. Dann, 652 F.3d 1160, 1170 (9th Cir. 2011)",
      "/cases/dann",
    ],
    ["case:dann|short", "Dann", "/cases/dann"],
    ["case:dann|short at 1170", "Dann, 652 F.3d at 1170", "/cases/dann"],
    ["guide:restitution", "Restitution, worked out", "/guides/restitution"],
    ["authority:pl-200-1", "Pub. L. 200-1", "/timeline#pl-200-1"],
    ["authority:pl-200-1|short", "Hauling Act of 2001", "/timeline#pl-200-1"],
    ["authority:act-1948|short", "Act of June 25, 1948", "/timeline#act-1948"],
    ["offense:18-usc-9001-haul", "Hauling", "/statutes/18-usc-9001#18-usc-9001-haul"],
    ["term:serious load", "serious load", "/statutes/18-usc-9001#definition-serious-load"],
    ["term:load|9001", "load", "/statutes/18-usc-9001#definition-load"],
    ["term:Load|9001A", "Load", "/statutes/18-usc-9001a#definition-load"],
  ])("[[%s]] reads %s and leads to %s", (link, label, url) => {
    const [target = "", modifier] = link.split("|");
    const italic = link === "case:dann|short";
    expect(splitProse(`Read [[${link}]].`, resolve)).toEqual([
      { kind: "text", text: "Read " },
      { kind: "link", text: label, url, italic },
      { kind: "text", text: "." },
    ]);
    expect(resolve(target, modifier)).toEqual({ label, url, italic });
  });

  test.each([
    ["a case that is not here", "case:nobody"],
    ["a term of two sections without its section", "term:load"],
    ["a term of another section", "term:serious load|9001A"],
    ["a guide that is not here", "guide:nothing"],
    ["an act that is not here", "authority:pl-1-1"],
    ["an offense that is not here", "offense:18-usc-9001-none"],
    ["a kind that is none", "memo:dann"],
    ["a name that every object has", "constructor:dann"],
    ["no kind at all", "dann"],
    ["a section as people type it", "18 U.S.C. § 9001"],
    ["a modifier that no case has", "case:dann|page 1170"],
    ["a modifier that no section has", "18 USC 9001|long"],
    ["a modifier that no guide has", "guide:restitution|short"],
    ["a modifier that no act has", "authority:pl-200-1|long"],
    ["a modifier that no offense has", "offense:18-usc-9001-haul|short"],
  ])("to %s stays as it was typed, for the check to find", (_what, link) => {
    expect(splitProse(`[[${link}]]`, resolve)).toEqual([
      { kind: "unresolved", text: `[[${link}]]`, target: link.split("|")[0] },
    ]);
  });
});

describe("prose", () => {
  test("becomes plain text with the labels in place of its links", () => {
    expect(plainProse("See [[case:dann|short]] and [[18 USC 9001|short]].", resolve)).toBe(
      `See Dann and §${nbsp}9001.`,
    );
  });

  test("may have spaces inside a link, and links side by side", () => {
    expect(plainProse("[[ case:dann | short ]][[18 USC 9001|short]]", resolve)).toBe(
      `Dann§${nbsp}9001`,
    );
  });

  test.each(["", "no link", "[[", "]]", "[[]]", "[[a|b|c]]", "[case:dann]", "[[case:\ndann]]"])(
    "%j has no link and stays what it is",
    (text) => {
      expect(plainProse(text, resolve)).toBe(text);
      expect(splitProse(text, resolve).some((segment) => segment.kind === "link")).toBe(false);
    },
  );

  test("loses no character when nothing in it resolves", () => {
    const piece = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("[[", "]]", "|", "[["));
    const nothing = () => undefined;
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(plainProse(text, nothing)).toBe(text);
      }),
    );
  });
});
