import { join } from "node:path";
import { expect, test } from "vitest";
import { indexLaw, provisionOn } from "../../server/charges/provision-on.ts";
import { loadCorpus } from "../../server/content/load-corpus.ts";

const law = indexLaw(loadCorpus(join(import.meta.dirname, "..", "..")).corpus);

function rangeOn(slug: string, offense: string, date: string): unknown {
  const provision = law.corpus.provisions.find((candidate) => candidate.slug === slug);
  if (!provision) throw new Error(`no ${slug}`);
  const unit = provisionOn(law, provision, date).offenses.find(({ id }) => id === offense);
  const tier = unit?.penalty?.tiers[0];
  return tier ? [tier.minimumYears, tier.maximumYears] : null;
}

// § 2421 was repealed and enacted again on 29 May 2015 (Pub. L. 114-22 § 303): the offense went on.
test.each(["2014-06-01", "2015-05-28", "2015-05-29", "2016-01-01"])(
  "§ 2421 is law on %s, with ten years, across its repeal and re-enactment",
  (date) => {
    expect(rangeOn("18-usc-2421", "18-usc-2421-transport", date)).toEqual([null, 10]);
  },
);

// § 2422(b): 10 years (1996), 15 (30 Oct. 1998), 5 to 30 (30 Apr. 2003), 10 to life (27 July 2006).
test.each([
  ["1997-01-01", [null, 10]],
  ["1998-10-30", [null, 15]],
  ["2003-04-30", [5, 30]],
  ["2006-07-26", [5, 30]],
  ["2006-07-27", [10, "life"]],
])("§ 2422(b) on %s carries %j", (date, range) => {
  expect(rangeOn("18-usc-2422", "18-usc-2422-minor", date)).toEqual(range);
});

// § 2423(a): 10 years, 15 (30 Oct. 1998), 5 to 30 (30 Apr. 2003), 10 to life (27 July 2006).
test.each([
  ["1997-01-01", [null, 10]],
  ["1998-10-30", [null, 15]],
  ["2003-04-30", [5, 30]],
  ["2006-07-27", [10, "life"]],
])("§ 2423(a) on %s carries %j", (date, range) => {
  expect(rangeOn("18-usc-2423", "18-usc-2423-transport", date)).toEqual(range);
});

// The organizations clause is new since 22 Dec. 2023; the letter (d) was another rule before.
test("§ 2423(d) on organizations is law since 22 December 2023", () => {
  expect(rangeOn("18-usc-2423", "18-usc-2423-organization", "2023-12-21")).toBeNull();
  expect(rangeOn("18-usc-2423", "18-usc-2423-organization", "2023-12-22")).not.toBeNull();
});
