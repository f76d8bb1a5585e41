import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp } from "../support/create-test-site.ts";
import { launchBrowser } from "../support/launch-browser.ts";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const pages = [
  "/",
  "/statutes",
  "/statutes/18-usc-1591",
  "/statutes/18-usc-1591?on=1999-01-01",
  "/statutes/18-usc-1584?on=2016-01-01&against=1997-01-01",
  "/statutes/18-usc-3583",
  "/compare?ids=18-usc-1589-labor,18-usc-1584-hold",
  "/matrix",
  "/cases",
  "/cases/kil-soo-lee",
  "/search?q=passport+confiscation",
  "/search?q=zzzz",
  "/about/how-this-was-made",
  "/timeline",
  "/nothing-here",
];

const app = await createTestApp();
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The rules of WCAG 2.2 A and AA, and best practices, that the page breaks. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource); // by the debugger: the page's policy does not apply to it
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target}`));
  });
}

describe.each([
  ["light", 1280],
  ["dark", 390],
] as const)("in %s at %i pixels", (colorScheme, width) => {
  test.each(pages)(
    "%s has no accessibility violation and does not scroll sideways",
    async (path) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(origin + path);
      expect(await findViolations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await context.close();
    },
  );
});

test("at 360 pixels a section's page does not scroll sideways", async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${origin}/statutes/18-usc-1589`);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await context.close();
});

test("a visit asks nothing of any other site, prints no error and leaves nothing behind", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) elsewhere.push(request.url());
  });
  page.on("websocket", (socket) => elsewhere.push(socket.url()));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  for (const path of ["/", "/statutes/18-usc-1591", "/cases/kil-soo-lee", "/search?q=1591"]) {
    await page.goto(origin + path);
  }
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
  ).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

describe("without JavaScript", () => {
  test("a student finds a case by a misspelled name and reads its holdings", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByLabel("Citation, case name or words").fill("kil soo li");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "United States v. Kil Soo Lee" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "United States v. Kil Soo Lee",
    );
    expect(await page.getByRole("heading", { name: "Holdings" }).count()).toBe(1);
    await context.close();
  });

  test("a prosecutor sets the offense date and reads the range of that day", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/statutes/18-usc-1591`);
    await page.getByLabel("Law on").fill("2004-05-01");
    await page.getByRole("button", { name: "Show" }).click();
    expect(page.url()).toContain("on=2004-05-01");
    const row = page.locator("#\\31 8-usc-1591-act--penalty-aged-14-to-17");
    expect(await row.textContent()).toContain("up to 40 years");
    await context.close();
  });

  test("the keyboard reaches the page past the frame", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(origin);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${origin}/#main`);
    await context.close();
  });
});

test("a section's page prints on several sheets with its citation at the head", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/statutes/18-usc-1589`);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(2);
  await page.emulateMedia({ media: "print" });
  const head = page.locator(".running-head");
  expect(await head.isVisible()).toBe(true);
  expect(await head.textContent()).toContain("18 U.S.C. §\u00a01589, law on 21 Nov. 2026");
  expect(await page.locator(".site-header").isVisible()).toBe(false);
  await context.close();
});
