import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, root } from "../support/create-test-site.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { findOverflow, findViolations } from "../support/page-checks.ts";

const pages = [
  "/",
  "/statutes",
  "/statutes/18-usc-1591",
  "/statutes/18-usc-1591?on=1999-01-01",
  "/statutes/18-usc-1584?on=2016-01-01&against=1997-01-01",
  "/statutes/18-usc-3583",
  "/compare?ids=18-usc-1589-labor,18-usc-1584-hold",
  "/matrix?on=1950-01-01", // few offenses: the same page, and axe needs seconds for thousands of cells
  "/binder",
  "/binder?ids=statute:18-usc-1582,statute:18-usc-1584,case:dann,case:robinson,1590",
  "/cases",
  "/cases?view=table&form=peonage",
  "/cases?view=timeline&form=peonage",
  "/cases/kil-soo-lee",
  "/questions",
  "/questions/limitations-1594-conspiracy",
  "/questions/coercion",
  "/citations",
  "/statistics",
  "/guides/gao-statistics",
  "/guides/glossary",
  "/guides/practice",
  "/agencies",
  "/guides/agencies",
  "/guides/task-forces",
  "/training",
  "/training/forced-labor",
  "/training?audience=localPolice&minutes=60&steps=forced-labor.means,break.10,day,forced-labor.quiz",
  "/charges",
  "/calculators",
  "/calculators/restitution",
  "/calculators/limitations",
  "/search?q=passport+confiscation",
  "/search?q=zzzz",
  "/about/how-this-was-made",
  "/timeline",
  "/timeline?kind=treaty",
  "/nothing-here",
];

const app = await createTestApp();
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const looks = [
  ["light", 1280],
  ["dark", 1280],
  ["dark", 390],
  ["light", 390],
] as const;

/** Pictures for people to look at: not compared, and not in the repository. */
const pictures = join(root, "report/screenshots");
mkdirSync(pictures, { recursive: true });

test.each(pages)(
  "%s has no accessibility violation and does not scroll sideways, on desk and phone, by day and night",
  async (path) => {
    const page = await browser.newPage();
    await page.goto(origin + path);
    const name = path.replace(/\W+/g, "-").replace(/^-/, "") || "home";
    for (const [colorScheme, width] of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect([colorScheme, width, await findViolations(page)]).toEqual([colorScheme, width, []]);
      expect([colorScheme, width, await findOverflow(page)]).toEqual([colorScheme, width, 0]);
      await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`) });
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await findOverflow(page)).toBe(0);
    await page.close();
  },
  60_000, // axe four times over, on a machine that may be busy
);

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
