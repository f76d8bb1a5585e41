// What comes out of the printer, read back from the sheets themselves with pdftotext. Where that
// is not installed only the tests that need no reading run.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderPrintSheet } from "../../server/views/print-sheet.ts";
import { createTestApp, createTestSite } from "../support/create-test-site.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { canReadPaper, printPage, sheetsOf, wordsOf } from "../support/print-page.ts";

const app = await createTestApp();
const { content, law } = createTestSite();
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** What would reach over the right edge of the text on paper: a sheet cuts it off or shrinks all. */
async function findOverhang(page: Page, textWidth: number): Promise<string[]> {
  await page.setViewportSize({ width: textWidth, height: 800 });
  await page.emulateMedia({ media: "print" });
  return page.evaluate((edge) => {
    return [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  }, textWidth);
}

/** Opens a page, lets `change` do what a reader or a fault might, and prints it. */
async function print(path: string, change?: (page: Page) => Promise<unknown>): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.goto(origin + path);
    await change?.(page);
    return await printPage(page);
  } finally {
    await page.close();
  }
}

const questions = law.corpus.questions.slice(0, 1);
/** Between the margins, in CSS pixels: 6.5 inches, and 9 where the page turns its paper. */
const textWidths = { upright: 624, landscape: 864 };
/** In points from the edges of the paper. */
const points = { rightMargin: 54, headBottom: 65 };
const corner = "Chapter 77 · not legal advice";
const foot = `Content ${content.hash.slice(0, 12)}`;

test("the frame, forms and ways around the site stay off the paper", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/statutes/18-usc-1589`);
  await page.emulateMedia({ media: "print" });
  const hidden = [".site-header", ".site-footer", ".contents", ".skip", ".crumbs", ".page-tools"];
  for (const part of [...hidden, ".date-strip form"]) {
    expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
  }
  for (const part of [".versions", ".date-strip p", "#penalty-history", "#history"]) {
    expect([part, await page.locator(part).first().isVisible()]).toEqual([part, true]);
  }
  await page.close();
});

describe.runIf(canReadPaper)("on paper", () => {
  test.each([
    ["/statutes/18-usc-1589?on=2010-01-01", "18 U.S.C. § 1589 · law on 1 Jan. 2010", 10],
    ["/cases/dann", "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)", 3],
    ["/guides/sentencing-guidelines", "", 3],
    ["/matrix?on=1950-01-01", "Which rule covers what · law on 1 Jan. 1950", 1],
    [
      "/compare?ids=18-usc-1589-labor,18-usc-1584-hold&on=2010-01-01",
      "Offenses compared · law on 1 Jan. 2010",
      2,
    ],
    ...questions.map(
      ({ slug, title }) => [`/questions/${slug}`, `${title} · contested question`, 2] as const,
    ),
  ] as const)("every sheet of %s has its citation and its number", async (path, head, atLeast) => {
    const sheets = sheetsOf(await print(path));
    expect(sheets.length).toBeGreaterThanOrEqual(atLeast);
    sheets.forEach((sheet, index) => {
      expect(sheet.replaceAll("\u00a0", " ").slice(0, 200)).toContain(head);
      expect(sheet).toContain(corner);
      expect(sheet).toContain(foot);
      expect(sheet).toContain(`${index + 1} of ${sheets.length}`);
    });
  });

  test("a binder prints its title and contents, then each part under its own citation", async () => {
    const pdf = await print(
      "/binder?ids=statute:18-usc-1592,case:dann,statute:18-usc-1589&on=2010-01-01",
    );
    const sheets = sheetsOf(pdf);
    const heads = [
      "Binder · law on 1 Jan. 2010",
      "1. 18 U.S.C. § 1592 · law on 1 Jan. 2010",
      "2. United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)",
      "3. 18 U.S.C. § 1589 · law on 1 Jan. 2010",
    ];
    const partOf = sheets.map((sheet) =>
      heads.findIndex((head) => sheet.slice(0, 160).replaceAll("\u00a0", " ").includes(head)),
    );
    // One run of sheets for each head, in order, none without a head.
    expect(partOf).toEqual(partOf.toSorted((a, b) => a - b));
    expect(new Set(partOf)).toEqual(new Set([0, 1, 2, 3]));
    sheets.forEach((sheet, index) => {
      expect(sheet).toContain(corner);
      expect(sheet).toContain(`${index + 1} of ${sheets.length}`);
    });
    const title = sheets[0]?.replaceAll("\u00a0", " ") ?? "";
    for (const words of [
      "2 sections, 1 case, law on 1 Jan. 2010",
      content.hash,
      "Not legal advice.",
      "No attorney has reviewed any of them.",
      "2. United States v. Dann",
    ]) {
      expect(title).toContain(words);
    }
    for (const words of ["Move up", "Remove", "Add records", "Make the binder"]) {
      expect(sheets.join(" ")).not.toContain(words);
    }
    // Each part's first sheet begins with the part, at the head of the paper.
    for (const part of [1, 2, 3]) {
      expect(sheets[partOf.indexOf(part)]).toContain(`Part ${part} of 3`);
    }
  });

  test("former texts, the days of change and the penalty history are printed", async () => {
    const text = sheetsOf(await print("/statutes/18-usc-1591")).join(" ");
    const provision = law.corpus.provisions.find(({ slug }) => slug === "18-usc-1591");
    expect(text).toContain("Changes took effect on 28 Oct. 2000");
    expect(text).toContain("Not in the text on this date:");
    expect(text).toContain("28 Oct. 2000 to 29 Apr. 2003");
    expect(text).toContain("Old letters");
    for (const { pinpoint } of provision?.oldLetters ?? []) expect(text).toContain(pinpoint);
    expect(text).toContain("Consequences");
    // Where a source can be read stands on the paper, as an address.
    expect(text).toContain("<https://");
  });

  test("what is folded on the screen is open on paper", async () => {
    const folded = sheetsOf(
      await print("/statutes/18-usc-1582", (page) =>
        page.evaluate(() => {
          const details = document.createElement("details");
          details.innerHTML = "<summary>Former texts</summary><p>Seen on paper only.</p>";
          document.querySelector("article")?.append(details);
          return details.open;
        }),
      ),
    );
    expect(folded.join(" ")).toContain("Former texts Seen on paper only.");
  });

  test.each([
    "/statutes/8-usc-1324",
    "/statutes/18-usc-1591?on=2016-01-01&against=2004-01-01",
    "/cases/kil-soo-lee",
    "/guides/sentencing-guidelines",
    "/matrix",
    "/compare?ids=18-usc-1589-labor,18-usc-1584-hold,18-usc-1581-hold,18-usc-1590-traffic,18-usc-1592-documents",
    "/binder?ids=case:kil-soo-lee,statute:18-usc-1594",
  ])(
    "nothing of %s is cut off at the edge of a sheet",
    async (path) => {
      const page = await browser.newPage();
      await page.goto(origin + path);
      const textWidth = textWidths[path.startsWith("/compare") ? "landscape" : "upright"];
      expect(await findOverhang(page, textWidth)).toEqual([]);
      const words = wordsOf(await printPage(page));
      await page.close();
      expect(words.length).toBeGreaterThan(300);
      const beyond = words.filter(
        ({ left, right, sheetWidth }) => left < 0 || right > sheetWidth - points.rightMargin + 1,
      );
      expect(beyond.map(({ sheet, text }) => `${sheet}: ${text}`)).toEqual([]);
    },
    60_000,
  );

  test("a long citation with every awkward character wraps and keeps clear of the corner and the text", async () => {
    const head = `United States v. "Very" \\Long\\ </style> ${"and Others ".repeat(14)}, 999 F.3d 1234 (D. N. Mar. I. 2024)`;
    const page = await browser.newPage();
    await page.route("**/print/case:dann.css", (route) =>
      route.fulfill({ contentType: "text/css", body: renderPrintSheet({ head, foot: "f" }) }),
    );
    await page.goto(`${origin}/cases/dann`);
    const pdf = await printPage(page);
    await page.close();
    const [sheet = ""] = sheetsOf(pdf);
    expect(sheet).toContain('United States v. "Very" \\Long\\ </style> and Others');
    expect(sheet).toContain("(D. N. Mar. I. 2024)");
    const words = wordsOf(pdf).filter((word) => word.sheet === 2);
    const inHead = words.filter(({ bottom }) => bottom <= points.headBottom);
    const ofCorner = inHead.filter(({ left }) => left > 420);
    expect(ofCorner.map(({ text }) => text).join(" ")).toBe(corner);
    const ofCitation = inHead.filter(({ left }) => left <= 420);
    expect(ofCitation.length).toBeGreaterThan(30);
    expect(Math.max(...ofCitation.map(({ right }) => right))).toBeLessThan(
      Math.min(...ofCorner.map(({ left }) => left)),
    );
    expect(Math.min(...ofCitation.map(({ top }) => top))).toBeGreaterThan(0);
  });

  test("the coverage table names each rule by the number of its list", async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/matrix?on=2026-11-21`);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll("table.matrix tbody tr")].map((row) => ({
        citation: row.querySelector("th a")?.textContent ?? "",
        label: row.querySelector("th .when")?.textContent ?? "",
        numbers: [...row.querySelectorAll("td")].flatMap((cell, index) =>
          cell.classList.contains("not-named") ? [] : [index + 1],
        ),
      })),
    );
    const rules = await page.evaluate(() =>
      [...document.querySelectorAll("table.matrix thead th a")].map((link) => link.textContent),
    );
    const text = sheetsOf(await printPage(page))
      .join(" ")
      .replaceAll("\u00a0", " ");
    await page.close();
    const plain = (words: string) => words.replaceAll("\u00a0", " ");
    rules.forEach((rule, index) => {
      expect(text).toContain(`${index + 1}. ${plain(rule ?? "")}`);
    });
    const row = rows.find(({ citation }) => plain(citation) === "18 U.S.C. § 1589(a)");
    const start = text.indexOf(`18 U.S.C. § 1589(a) ${row?.label}:`);
    expect(start).toBeGreaterThan(0);
    const printed = text.slice(start, text.indexOf("; 18 U.S.C.", start));
    const numbers = [...printed.matchAll(/[:;] (\d+)\. /g)].map((match) => Number(match[1]));
    expect(numbers).toEqual(row?.numbers);
    expect(numbers.length).toBeGreaterThan(5);
  });
});
