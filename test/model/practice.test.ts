import { describe, expect, test } from "vitest";
import {
  type InstructionRow,
  type InstructionSet,
  instructionCircuits,
} from "../../server/model/instruction.ts";
import {
  listInstructions,
  listNotices,
  needsRecheck,
  recheckDays,
} from "../../server/model/practice.ts";
import { law } from "../support/charge-engine.ts";

const { corpus } = law;

describe("re-check", () => {
  test.each([
    ["2026-11-22", "2026-11-22", false],
    ["2026-11-22", "2027-05-21", false],
    ["2026-11-22", "2027-05-22", true],
    ["2026-11-22", "2026-11-21", false],
    ["2024-01-01", "2024-06-29", false],
    ["2024-01-01", "2024-06-30", true],
  ])("read on %s, seen on %s: %s", (readOn, today, expected) => {
    expect(needsRecheck(readOn, today)).toBe(expected);
  });

  test("the days are 180", () => {
    expect(recheckDays).toBe(180);
  });
});

describe("instructions of a section", () => {
  const row = (over: Partial<InstructionRow>): InstructionRow => ({
    id: "row",
    status: "found",
    offenses: [],
    statutes: [],
    note: "Invented.",
    read: "whole",
    readOn: "2026-11-22",
    ...over,
  });
  const set = (circuit: InstructionSet["circuit"], rows: InstructionRow[]): InstructionSet => ({
    circuit,
    title: "Invented",
    standing: "official",
    summary: "Invented.",
    rows,
    review: { drafted: { by: "drafter", on: "2026-11-22" } },
    slug: circuit,
    file: `content/instructions/${circuit}.md`,
    bodyHtml: "",
    bodyText: "",
  });
  const section = { title: "18", section: "1593A", offenses: [] };
  const other = row({ id: "other", status: "notRead" });

  test("a row that names the section stands alone; without one, the row for all others does", () => {
    const named = row({ id: "named", statutes: ["18 USC 1593A"] });
    const sets = [set("ca9", [named, other]), set("ca2", [other])];
    expect(listInstructions(sets, section).map((item) => [item.set.circuit, item.row.id])).toEqual([
      ["ca2", "other"],
      ["ca9", "named"],
    ]);
  });

  test("a section of another title or another letter is not meant", () => {
    const rows = [row({ statutes: ["18 USC 1593"] }), row({ statutes: ["22 USC 1593a"] }), other];
    const found = listInstructions([set("ca9", rows)], section);
    expect(found.map((item) => item.row.id)).toEqual(["other"]);
  });

  test("the collection has a set for every circuit, and every section with offenses a row of each", () => {
    const circuits = Object.keys(instructionCircuits);
    expect(corpus.instructions.map(({ circuit }) => circuit).sort()).toEqual([...circuits].sort());
    for (const provision of corpus.provisions.filter(({ offenses }) => offenses.length > 0)) {
      const shown = new Set(
        listInstructions(corpus.instructions, provision).map((item) => item.set.circuit),
      );
      expect([provision.slug, shown.size]).toEqual([provision.slug, circuits.length]);
    }
  });
});

describe("approvals and notices of a section", () => {
  const noticesOf = (slug: string): string[] => {
    const provision = corpus.provisions.find((candidate) => candidate.slug === slug);
    if (!provision) throw new Error(`no section ${slug}`);
    return listNotices(corpus.policy, provision, (id) => law.offenses.get(id)).map(
      (policy) => policy.slug,
    );
  };

  test("the three statutes that name an approval are found on their own pages", () => {
    expect(noticesOf("18-usc-1596")).toContain("foreign-prosecution");
    expect(noticesOf("18-usc-3271")).toContain("government-personnel-abroad");
    expect(noticesOf("18-usc-2421")).toContain("state-cross-designation");
  });

  test("§ 1596(b) is for six sections and what is made of them, and for no other", () => {
    const sections = corpus.provisions
      .map(({ slug }) => slug)
      .filter((slug) => noticesOf(slug).includes("foreign-prosecution"));
    expect(sections).toEqual([
      "18-usc-1581",
      "18-usc-1583",
      "18-usc-1584",
      "18-usc-1589",
      "18-usc-1590",
      "18-usc-1591",
      "18-usc-1594",
      "18-usc-1596",
    ]);
  });

  test("evidence and calendars stand on the guide, not on sections", () => {
    expect(noticesOf("18-usc-1591")).not.toContain("victim-sexual-history");
  });
});
