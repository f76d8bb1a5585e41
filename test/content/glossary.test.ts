import { expect, test } from "vitest";
import { loadCorpus } from "../../server/content/load-corpus.ts";
import { formatDate } from "../../server/model/dates.ts";
import { root } from "../support/create-test-site.ts";

const { corpus } = loadCorpus(root);
const { glossary, authorities } = corpus;

/** The abbreviations that GAO-07-915 lists, with what they stand for there. */
const abbreviationsOfGao: Readonly<Record<string, string>> = {
  AUSA: "Assistant U.S. Attorney",
  BJA: "Bureau of Justice Assistance",
  CEOS: "Child Exploitation and Obscenity Section",
  "CRT/CS": "Civil Rights Division, Criminal Section",
  DHS: "Department of Homeland Security",
  DOJ: "Department of Justice",
  DOL: "Department of Labor",
  DOS: "Department of State",
  FBI: "Federal Bureau of Investigation",
  FLSA: "Fair Labor Standards Act",
  HSTC: "Human Smuggling and Trafficking Center",
  HTP: "Human Trafficking Prosecution",
  ICE: "Immigration and Customs Enforcement",
  "ICE TIPS": "ICE Trafficking in Persons Strategy",
  JTN: "Justice Television Network",
  OVC: "Office for Victims of Crime",
  SAC: "Special Agent in Charge",
  TVPA: "Trafficking Victims Protection Act of 2000",
  WHD: "Wage and Hour Division",
};

test.each(Object.entries(abbreviationsOfGao))("%s of GAO's list is an entry", (term, full) => {
  expect(glossary.find((entry) => entry.term === term)).toMatchObject({
    kind: "acronym",
    full,
    readIn: ["gao"],
  });
});

test("every agency with an acronym has an entry that leads to it", () => {
  const leads = new Set(glossary.flatMap(({ see }) => see));
  const missing = corpus.agencies
    .filter(({ acronym, slug }) => acronym !== undefined && !leads.has(`agency:${slug}`))
    .map(({ slug }) => slug);
  expect(missing).toEqual([]);
});

test("a day that is given beside an act is the day of its record", () => {
  const text = glossary.flatMap(({ meaning, definedAt }) => [
    meaning ?? "",
    ...definedAt.map(({ at, scope }) => `${at}, of ${/enacted (.+)$/.exec(scope)?.[1]}`),
  ]);
  const given = text.flatMap((one) => [
    ...one.matchAll(/\[\[authority:([a-z0-9-]+)\]\], of (\d{1,2} \w+\.? \d{4})/g),
  ]);
  expect(given.length).toBeGreaterThan(20);
  for (const [, id, day] of given) {
    const record = authorities.find(({ slug }) => slug === id);
    expect([id, day]).toEqual([id, record && formatDate(record.enacted)]);
  }
});

test("there are at least 150 entries", () => {
  expect(glossary.length).toBeGreaterThanOrEqual(150);
});
