import { describe, expect, test } from "vitest";
import { findReferences } from "../../scripts/find-references.ts";

const places = {
  title: "18",
  actSections: (act: string, section: string) =>
    act === "Hauling Act of 1901" ? `/us/usc/t8/s${section}00` : undefined,
};

function names(text: string): readonly string[] {
  return findReferences(text, places).names;
}

// Invented texts, in the turns of phrase that the Code uses.
describe("what a text names", () => {
  test.each([
    {
      what: "a list, words in parentheses passed over",
      text: "under section 91 (on hauling, and carts), 92(a) or 93A, of this title",
      found: ["/us/usc/t18/s91", "/us/usc/t18/s92/a", "/us/usc/t18/s93A"],
    },
    {
      what: "sections and chapters in one list, with one title",
      text: "under section 91, or chapter 9A, 10, or 11, of title 49",
      found: ["/us/usc/t49/ch10", "/us/usc/t49/ch11", "/us/usc/t49/ch9A", "/us/usc/t49/s91"],
    },
    {
      what: "a sibling of the part before",
      text: "section 91(b)(3) or (c) or 92(f) or (i) (on carts)",
      found: ["/us/usc/t18/s91/b/3", "/us/usc/t18/s91/c", "/us/usc/t18/s92/f", "/us/usc/t18/s92/i"],
    },
    {
      what: "no sibling in the letter of the next clause",
      text: "section 91(c) (on carts), (D) any hauling",
      found: ["/us/usc/t18/s91/c"],
    },
    {
      what: "a run of parts",
      text: "sections 92A(a)(1) through (3)",
      found: ["/us/usc/t18/s92A/a/1", "/us/usc/t18/s92A/a/2", "/us/usc/t18/s92A/a/3"],
    },
    {
      what: "a part by its sentence, in a list of another title",
      text: "section 91, the second sentence of section 92, or section 93 of title 49",
      found: ["/us/usc/t49/s91", "/us/usc/t49/s92", "/us/usc/t49/s93"],
    },
    {
      what: "a title that stands before its sections",
      text: "under title 29, United States Code, section 86 (on unions) or section 87",
      found: ["/us/usc/t29/s86", "/us/usc/t29/s87"],
    },
    {
      what: "a section of an act that the Code holds elsewhere",
      text: "section 7(a) of the Hauling Act of 1901, and the Hauling Act of 1901, section 8",
      found: ["/us/usc/t8/s700/a", "/us/usc/t8/s800"],
    },
    {
      what: "nothing where nobody knows the act, or it is named in other words",
      text: "section 7 of the Carting Act, section 8 of that Act, chapter 9 of title II of the Act",
      found: [],
    },
    {
      what: "a place in parentheses, with its own title or with the list's",
      text: "section 91 (as section 92 has it), or 93 (as described in section 94) of title 49",
      found: ["/us/usc/t49/s91", "/us/usc/t49/s92", "/us/usc/t49/s93", "/us/usc/t49/s94"],
    },
    {
      what: "a citation",
      text: "the Carting Act (8 U.S.C. 24, 27, or 28)",
      found: ["/us/usc/t8/s24", "/us/usc/t8/s27", "/us/usc/t8/s28"],
    },
    { what: "no part of the section itself", text: "under subsection (a)(1)", found: [] },
    {
      what: "two numbers between which the comma is missing",
      text: "section 91, 92 93, or 94",
      found: ["/us/usc/t18/s91", "/us/usc/t18/s92", "/us/usc/t18/s93", "/us/usc/t18/s94"],
    },
  ])("$what", ({ text, found }) => {
    expect(names(text)).toEqual(found);
  });

  test("runs of sections, also one whose end is cut short", () => {
    expect(
      findReferences("sections 81–92 and sections 2421–24 and 500 through 503", places).ranges,
    ).toEqual([
      ["/us/usc/t18/s2421", "/us/usc/t18/s2424"],
      ["/us/usc/t18/s500", "/us/usc/t18/s503"],
      ["/us/usc/t18/s81", "/us/usc/t18/s92"],
    ]);
  });

  test("what is taken out again, apart", () => {
    const text = "under chapter 9, 10 (other than section 92, 92A, or 93), or 11, of title 49";
    expect(findReferences(text, places)).toMatchObject({
      names: ["/us/usc/t49/ch10", "/us/usc/t49/ch11", "/us/usc/t49/ch9"],
      excepts: ["/us/usc/t49/s92", "/us/usc/t49/s92A", "/us/usc/t49/s93"],
    });
  });

  test("a whole act by its first section", () => {
    const text = "in the Carting Act (21 U.S.C. 801 et seq.)";
    expect(findReferences(text, places)).toMatchObject({ names: [], acts: ["/us/usc/t21/s801"] });
  });

  test("the text's own section or chapter, and not where it only says whose section it is", () => {
    expect(findReferences("a violation of this chapter", places).own).toEqual(["chapter"]);
    expect(findReferences("as section 91 of this chapter says", places).own).toEqual([]);
  });

  test("nothing without a title where none is given", () => {
    const untitled = { ...places, title: undefined };
    expect(findReferences("chapter 9 and chapter 10 of Title 21", untitled).names).toEqual([
      "/us/usc/t21/ch10",
      "/us/usc/t21/ch9",
    ]);
    expect(findReferences("see chapter 9.", untitled).names).toEqual([]);
  });
});
