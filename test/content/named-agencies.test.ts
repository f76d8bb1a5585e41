// Every agency, office and body that the source documents name has a record, and the records hold together.
import { expect, test } from "vitest";
import { agencyRoles } from "../../server/model/agency.ts";
import { findDepartment, groupAgencies } from "../../server/model/agency-work.ts";
import named from "../fixtures/named-agencies.json" with { type: "json" };
import { law } from "../support/charge-engine.ts";

const { agencies, recommendations } = law.corpus;
const bySlug = new Map(agencies.map((agency) => [agency.slug, agency]));

test.each(Object.entries(named))(
  "%s: every office that it names is a record",
  (_document, names) => {
    expect(Object.keys(names).length).toBeGreaterThan(20);
    expect(Object.entries(names).filter(([, id]) => !bySlug.has(id))).toEqual([]);
  },
);

test("the documents that name them stand among the records' sources", () => {
  const used = new Set(agencies.flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect(Object.keys(named).filter((id) => !used.has(id))).toEqual([]);
});

test("every role has somebody, and every agency belongs to something that exists", () => {
  const held = new Set(agencies.flatMap(({ roles }) => roles.map(({ role }) => role)));
  expect(agencyRoles.filter((role) => !held.has(role))).toEqual([]);
  const grouped = groupAgencies(agencies).flatMap(({ head, members }) => [head, ...members]);
  const bodies = agencies.filter(({ kind }) => kind === "body");
  expect(grouped.length + bodies.length).toBe(agencies.length);
  const htpu = bySlug.get("htpu");
  expect(htpu && findDepartment(htpu, agencies).slug).toBe("doj");
});

test("a body has its authority, members and tasks; nothing else has", () => {
  const wrong = agencies.filter(
    (agency) => (agency.kind === "body") !== (agency.body !== undefined),
  );
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test("a source's id means one document on the page, where all are listed together", () => {
  const titles = new Map<string, Set<string>>();
  for (const source of [...agencies, ...recommendations].flatMap(({ sources }) => sources)) {
    titles.set(source.id, (titles.get(source.id) ?? new Set()).add(source.title));
  }
  expect([...titles].filter(([, found]) => found.size > 1)).toEqual([]);
});

test("two recommendations of GAO and thirteen of 2009 are there, in order, each served by a page", () => {
  const orders = (report: string) =>
    recommendations
      .filter((item) => item.report === report)
      .map(({ order }) => order)
      .sort((one, other) => one - other);
  expect(orders("strategic-framework")).toEqual([1, 2]);
  expect(orders("2009-recommendations")).toEqual(Array.from({ length: 13 }, (_, n) => n + 1));
  const framework = recommendations.find(({ slug }) => slug === "gao-2007-1");
  expect(framework?.parts).toHaveLength(4);
  expect(framework?.answers.map(({ agency }) => agency)).toEqual(["doj", "dhs", "ice"]);
});

test("the slips of the documents are kept with the office that they concern", () => {
  const slips = agencies.flatMap(({ slug, discrepancies }) =>
    discrepancies.map(({ id }) => `${slug}/${id}`),
  );
  for (const slip of [
    "htpu/founder",
    "uscis/continued-presence",
    "niosh/department",
    "ice/department",
    "pitf/nspd",
    "hhs/consultation",
    "crt/139",
    "innocence-lost/begun",
    "bja/amount",
  ]) {
    expect(slips).toContain(slip);
  }
});
