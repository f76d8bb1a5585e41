// Citations of cases as files: what one looks like, and what an independent parser reads back of all.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { citationFormats } from "../../server/exports/citation-formats.ts";
import { type CitedCase, citedCase } from "../../server/exports/cited-case.ts";
import { citationFiles } from "../../server/views/citation-links.tsx";
import { law } from "../support/charge-engine.ts";

const { cases } = law.corpus;
const all = cases.map(citedCase);

function write(id: string, items: readonly CitedCase[]): string {
  const format = citationFormats.find((one) => one.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  return format.write(items);
}

function one(slug: string): CitedCase[] {
  return all.filter(({ id }) => id === slug);
}

describe("one case in each format", () => {
  test("Bluebook", () => {
    expect(write("bluebook", one("dann"))).toBe(
      "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011).\n",
    );
  });

  test("RIS", () => {
    expect(write("ris", one("dann"))).toBe(
      [
        "TY  - CASE",
        "ID  - dann",
        "TI  - United States v. Dann",
        "ST  - Dann",
        "T2  - F.3d",
        "VL  - 652",
        "SP  - 1160",
        "PB  - Court of Appeals for the Ninth Circuit",
        "PY  - 2011",
        "DA  - 2011/07/22",
        "M1  - 10-10191",
        "N1  - Chapter 77 record; later history not checked. Read the opinion before citing it.",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  test("BibTeX", () => {
    expect(write("bibtex", one("dann"))).toBe(`@misc{dann,
  title = {{United States v. Dann}},
  shorttitle = {{Dann}},
  journal = {F.3d},
  volume = {652},
  pages = {1160},
  institution = {Court of Appeals for the Ninth Circuit},
  number = {10-10191},
  year = {2011},
  month = {7},
  howpublished = {United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)},
  note = {Chapter 77 record; later history not checked. Read the opinion before citing it.},
}
`);
  });

  test("CSL-JSON", () => {
    expect(JSON.parse(write("csl", one("dann")))).toEqual([
      {
        id: "dann",
        type: "legal_case",
        title: "United States v. Dann",
        "title-short": "Dann",
        authority: "Court of Appeals for the Ninth Circuit",
        issued: { "date-parts": [[2011, 7, 22]] },
        "container-title": "F.3d",
        volume: "652",
        page: "1160",
        number: "10-10191",
        note: "Chapter 77 record; later history not checked. Read the opinion before citing it.",
      },
    ]);
  });
});

describe("the whole collection, read back by another program", () => {
  const years = all.map(({ decided }) => Number(decided.slice(0, 4)));

  test.each([
    ["csl", undefined],
    ["ris", "@ris/file"],
    ["bibtex", "@bibtex/text"],
  ])("%s keeps names, volumes, pages and years", (id, forceType) => {
    const read = new Cite(write(id, all), forceType === undefined ? {} : { forceType }).data;
    expect(read.map(({ title }) => title)).toEqual(all.map(({ name }) => name));
    expect(read.map(({ issued }) => issued?.["date-parts"][0]?.[0])).toEqual(years);
    expect(read.map(({ volume }) => volume)).toEqual(
      all.map(({ volume }) => (volume === undefined ? undefined : String(volume))),
    );
    expect(read.map((item) => item.page ?? item["page-first"])).toEqual(
      all.map(({ page }) => (page === undefined ? undefined : String(page))),
    );
  });

  test("RIS and CSL-JSON are read as decisions of a court", () => {
    for (const [id, forceType] of [["csl", undefined] as const, ["ris", "@ris/file"] as const]) {
      const read = new Cite(write(id, all), forceType === undefined ? {} : { forceType }).data;
      expect(new Set(read.map(({ type }) => type))).toEqual(new Set(["legal_case"]));
    }
  });

  test("no format hides that later history was not checked", () => {
    const notChecked = cases.filter(({ treatment }) => treatment.status === "notChecked").length;
    for (const id of ["csl", "ris", "bibtex"]) {
      expect(write(id, all).match(/later history not checked/g)).toHaveLength(notChecked);
    }
  });

  test("BibTeX keys differ, and no character that TeX reads as a command stands bare", () => {
    const text = write("bibtex", all);
    const keys = [...text.matchAll(/^@misc\{([^,]+),$/gm)].map((match) => match[1]);
    expect(new Set(keys).size).toBe(all.length);
    expect(text.match(/(?<!\\)[&%$#_]/g)).toBeNull();
  });
});

test("pages offer every format", () => {
  expect(citationFiles.map(({ id }) => id)).toEqual(citationFormats.map(({ id }) => id));
});
