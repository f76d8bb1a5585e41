import { afterAll, describe, expect, test } from "vitest";
import { createApp } from "../../../server/http/create-app.ts";
import { statuteSchema } from "../../../server/http/json/api-schemas.ts";
import { instructionsSchema, policiesSchema } from "../../../server/http/json/practice-schemas.ts";
import { createTestApp, createTestSite } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { textOf } from "../../support/read-html.ts";

const app = await createTestApp();
const later = await createApp(
  { ...createTestSite(), today: () => "2027-05-22" },
  { logLevel: "silent" },
);
afterAll(() => later.close());

const guide = expectPage(await app.inject("/guides/practice"));
const policies = policiesSchema.parse((await app.inject("/api/v1/policy")).json()).policy;
const sets = instructionsSchema.parse((await app.inject("/api/v1/instructions")).json());

describe("the practice guide", () => {
  test("every point of practice and every circuit stands under its own anchor", () => {
    for (const { url } of [...policies, ...sets.instructions]) {
      expect(guide).toContain(`id="${url.split("#")[1]}"`);
    }
  });

  test("every point that rests on a manual says to check the current Manual", () => {
    const manuals = policies.filter(({ sources }) =>
      sources.some((source) => (source as { kind?: string }).kind === "manual"),
    );
    expect(manuals.length).toBeGreaterThan(3);
    for (const { check } of manuals) expect(check).toMatch(/check the current Manual/i);
  });

  test("the calendar gives each step its time and its authority", () => {
    const calendar = policies.find(({ kind }) => kind === "victimRights");
    expect(calendar?.steps.length).toBeGreaterThan(10);
    for (const step of calendar?.steps ?? []) {
      expect(textOf(guide)).toContain(step.text);
      expect(step.authority).toMatch(/§|Rule/);
    }
  });

  test("no row says re-check on the day it was read; all do after 180 days", async () => {
    expect(textOf(guide)).not.toContain("22 Nov. 2026 re-check");
    const old = textOf(expectPage(await later.inject("/guides/practice")));
    const rows = sets.instructions.flatMap(({ rows: all }) => all).length;
    expect(old.split("22 Nov. 2026 re-check").length - 1).toBe(rows + policies.length);
  });
});

describe("a section's page", () => {
  test("has the instructions by circuit with number, title and link, and what was not found", async () => {
    const page = expectPage(await app.inject("/statutes/18-usc-1589"));
    expect(page).toContain('href="https://www.ce9.uscourts.gov/jury-instructions/node/1215"');
    const text = textOf(page);
    expect(text).toContain("24.28 Forced Labor (18 U.S.C. § 1589(a))");
    expect(text).toContain("None found: ");
    expect(text).toContain("Not read: ");
    expect(page).toContain('href="/guides/practice#policy-foreign-prosecution"');
  });

  test("says so where no instruction was seen", async () => {
    const text = textOf(expectPage(await app.inject("/statutes/18-usc-1581")));
    expect(text).toContain("No pattern instruction for this section was seen.");
  });

  test("without offenses shows its approval and no instructions", async () => {
    const page = expectPage(await app.inject("/statutes/18-usc-1596"));
    expect(page).toContain('id="approvals"');
    expect(page).not.toContain('id="instructions"');
  });

  test("says re-check by the page's own day", async () => {
    const text = textOf(expectPage(await later.inject("/statutes/18-usc-1591")));
    expect(text).toContain("read whole, 22 Nov. 2026 re-check");
  });
});

describe("JSON", () => {
  test("a section gives its instructions and notices, without unrendered links", async () => {
    const answer = (await app.inject("/api/v1/statutes/18-usc-1591")).json();
    const { instructions, policy } = statuteSchema.parse(answer);
    expect(JSON.stringify({ instructions, policy, policies, sets })).not.toContain("[[");
    expect(instructions).toContainEqual(
      expect.objectContaining({ circuit: "ca9", number: "20.25", edition: "Revised Dec. 2023" }),
    );
    expect(instructions.filter(({ circuit }) => circuit === "ca2")).toEqual([
      expect.objectContaining({ status: "noneFound", number: null }),
    ]);
    expect(policy.map(({ id }) => id)).toContain("policy:foreign-prosecution");
  });

  test("found rows have number, title, edition and an https address", () => {
    const found = sets.instructions
      .flatMap(({ rows }) => rows)
      .filter(({ status }) => status === "found");
    expect(found.length).toBeGreaterThan(20);
    for (const { number, title, edition, url } of found) {
      expect([number, title, edition].every((value) => value !== null)).toBe(true);
      expect(url).toMatch(/^https:\/\//);
    }
  });
});

test("the worksheet shows the approval on the charges concerned", async () => {
  const answers = Object.fromEntries(
    [
      "victim-real",
      "act-completed",
      "obtained",
      "labor-home",
      "threat-of-force",
      "means-got-labor",
      "offense-abroad",
      "foreign-prosecution",
    ].map((fact) => [fact, "present"]),
  );
  const { charges } = (
    await app.inject({
      method: "POST",
      url: "/api/v1/charges/evaluate",
      payload: { conducts: [{ from: "2016", answers }] },
    })
  ).json() as { charges: { offense: string; notices: { id: string; text: string }[] }[] };
  const notice = charges
    .find(({ offense }) => offense === "18-usc-1589-labor")
    ?.notices.find(({ id }) => id === "foreign-prosecution");
  expect(notice?.text).toMatch(/rests on §\s1596/);
});

test("a search for a deadline finds the calendar", async () => {
  const answer = (await app.inject("/api/v1/search?q=victims+rights+calendar")).json() as {
    hits: { url: string }[];
  };
  expect(answer.hits.slice(0, 3).some(({ url }) => url.startsWith("/guides/practice"))).toBe(true);
});
