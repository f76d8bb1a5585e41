import { describe, expect, test } from "vitest";
import { provisionOn } from "../../server/charges/provision-on.ts";
import { versionDifferences } from "../../server/charges/version-differences.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { law } = createTestSite();

function differences(slug: string, before: string, after: string) {
  const provision = law.corpus.provisions.find((candidate) => candidate.slug === slug);
  if (!provision) throw new Error(`the collection has no section ${slug}`);
  return versionDifferences(
    provisionOn(law, provision, before),
    provisionOn(law, provision, after),
  );
}

/** The fields of a unit that differ, without what they say. */
function fieldsOf(slug: string, id: string, before: string, after: string): string[] {
  const unit = differences(slug, before, after).find(({ offense }) => offense === id);
  return (unit?.fields ?? []).map(({ field }) => field.replace(/: .*/, ""));
}

describe("between two days", () => {
  test("on which one text held, nothing differs", () => {
    expect(differences("18-usc-1591", "2019-01-01", "2024-01-01")).toEqual([]);
    expect(differences("18-usc-1591", "2004-05-01", "2004-05-01")).toEqual([]);
  });

  test("that a new penalty parts, the prison terms differ, each said as it was", () => {
    const [act] = differences("18-usc-1591", "2006-07-26", "2006-07-27");
    const prison = act?.fields.filter(({ field }) => field.startsWith("Prison: "));
    expect(prison?.map(({ before, after }) => [before, after])).toEqual([
      ["any term of years or life", "15 years to life, fine and prison"],
      ["up to 40 years", "10 years to life, fine and prison"],
    ]);
  });

  test("between which an offense began, that it is law is said first", () => {
    const benefit = differences("18-usc-1589", "2008-12-22", "2008-12-23").find(
      ({ offense }) => offense === "18-usc-1589-benefit",
    );
    expect(benefit?.fields[0]).toEqual({ field: "In force", before: "no", after: "yes" });
  });

  test("that new words part, ways and states of mind differ", () => {
    const fields = fieldsOf("18-usc-1591", "18-usc-1591-act", "2008-12-22", "2008-12-23");
    expect(fields).toContain("Ways to meet it");
    expect(fields).toContain("State of mind");
  });

  test("units that are the same on both are left out", () => {
    const units = differences("18-usc-1591", "2018-12-20", "2018-12-21");
    expect(units.map(({ offense }) => offense)).toEqual(["18-usc-1591-obstruct"]);
  });
});
