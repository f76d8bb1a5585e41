// 18 U.S.C. § 1594(b) and (c) leave § 1584 out: no conspiracy unit of the chapter has it as object.
import { expect, test } from "vitest";
import { loadCorpus } from "../../server/content/load-corpus.ts";

const { corpus } = loadCorpus(".");
const units = corpus.provisions
  .filter(({ slug }) => slug === "18-usc-1594")
  .flatMap(({ offenses }) => offenses);

test("no conspiracy under § 1594 has involuntary servitude as its object", () => {
  const conspiracies = units.filter(({ inchoate }) => inchoate?.kind === "conspiracy");
  expect(conspiracies.length).toBeGreaterThan(0);
  expect(
    conspiracies.filter(({ inchoate }) => inchoate?.objects.some((id) => id.includes("-1584-"))),
  ).toEqual([]);
});

test("an attempt under § 1594(a) has it", () => {
  expect(
    units
      .filter(({ inchoate }) => inchoate?.objects.includes("18-usc-1584-hold"))
      .map(({ id }) => id),
  ).toEqual(["18-usc-1594-attempt-1584-hold"]);
});
