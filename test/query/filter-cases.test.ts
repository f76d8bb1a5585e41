import { describe, expect, test } from "vitest";
import { type CaseFilter, caseFacetKeys, caseFacetValues } from "../../server/model/case-filter.ts";
import { principalOpinion } from "../../server/model/court-case.ts";
import { filterCases } from "../../server/query/filter-cases.ts";
import { law } from "../support/charge-engine.ts";

const { cases } = law.corpus;
const whole: CaseFilter = { chosen: {}, view: "list", sort: "decided", order: "desc" };

test("without a choice every case is there, the newest first", () => {
  const found = filterCases(cases, whole);
  expect(found.cases).toHaveLength(cases.length);
  const days = found.cases.map((courtCase) => principalOpinion(courtCase).decided);
  expect(days).toEqual([...days].sort().reverse());
});

describe("a count", () => {
  test("is that of the cases which its value leaves", () => {
    for (const { key, values } of filterCases(cases, whole).facets) {
      for (const { value, count } of values) {
        const left = filterCases(cases, { ...whole, chosen: { [key]: value } }).cases;
        expect(left, `${key}=${value}`).toHaveLength(count);
        expect(left.every((courtCase) => caseFacetValues(courtCase, key).includes(value))).toBe(
          true,
        );
      }
    }
  });

  test("leaves its own facet's choice out, and takes the others in", () => {
    const chosen = { form: "forcedLabor", court: "ca9" };
    const { facets } = filterCases(cases, { ...whole, chosen });
    const forms = facets.find(({ key }) => key === "form")?.values ?? [];
    const ninth = cases.filter((courtCase) => principalOpinion(courtCase).court === "ca9");
    for (const { value, count } of forms) {
      expect(count).toBe(
        ninth.filter(({ facets: own }) => own.form.includes(value as never)).length,
      );
    }
    expect(forms.length).toBeGreaterThan(1);
  });
});

test("two choices leave the cases that have both", () => {
  const chosen = { statute: "18 U.S.C. §\u00a01589", read: "whole" };
  const { cases: left } = filterCases(cases, { ...whole, chosen });
  expect(left.length).toBeGreaterThan(0);
  for (const courtCase of left) {
    expect(caseFacetValues(courtCase, "statute")).toContain(chosen.statute);
    expect(caseFacetValues(courtCase, "read")).toEqual(["whole"]);
  }
});

test("each order is the other one turned round, but for equal ones", () => {
  for (const sort of ["decided", "name", "court"] as const) {
    const up = filterCases(cases, { ...whole, sort, order: "asc" }).cases.map(({ slug }) => slug);
    const down = filterCases(cases, { ...whole, sort, order: "desc" }).cases.map(
      ({ slug }) => slug,
    );
    expect([...up].sort()).toEqual([...down].sort());
    expect(up).not.toEqual(down);
  }
});

test("every case has a value under every facet", () => {
  const without = cases.flatMap((courtCase) =>
    caseFacetKeys
      .filter((key) => caseFacetValues(courtCase, key).length === 0)
      .map((key) => `${courtCase.slug}: ${key}`),
  );
  expect(without).toEqual([]);
});
