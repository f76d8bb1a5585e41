import { describe, expect, test } from "vitest";
import { listParts } from "../../server/content/list-parts.ts";
import { pageUrl, typeOf } from "../../server/query/page-address.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { corpus } = createTestSite().law;

describe("a part", () => {
  test.each([
    ["statute:18-usc-1591", "b-1", "/statutes/18-usc-1591#b-1"],
    ["statute:18-usc-1591", "", "/statutes/18-usc-1591"],
    ["case:dann", "holding-threats", "/cases/dann#holding-threats"],
    ["guide:restitution", "", "/guides/restitution"],
    ["authority:pl-106-386", "", "/timeline#pl-106-386"],
    ["page:about", "", "/about"],
  ])("of %s at %j has the address %s", (record, anchor, url) => {
    expect(pageUrl({ record, anchor })).toBe(url);
  });

  test("of a page about the site has the address that the page itself names", () => {
    const parts = listParts(corpus).filter(({ record }) => typeOf(record) === "page");
    expect(corpus.pages.length).toBeGreaterThan(0);
    const calculators = corpus.calculators.map(({ slug }) => `/calculators/${slug}`);
    expect(parts.map(pageUrl).sort()).toEqual(
      [...corpus.pages.map(({ path }) => path), ...calculators].sort(),
    );
  });
});
