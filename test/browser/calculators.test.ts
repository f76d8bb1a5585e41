// Both calculators in a real browser: from an empty form to the files, with nothing sent on the way.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocx } from "../exports/read-docx.ts";
import { createTestApp, root } from "../support/create-test-site.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { findOverflow, findViolations, watchRequests } from "../support/page-checks.ts";

const app = await createTestApp();
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A calculator whose script has taken over the form, with every request after that. */
async function openCalculator(
  name: "restitution" | "limitations",
  width = 1280,
): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${origin}/calculators/${name}`);
  await page.getByText("Stays in this browser").waitFor();
  const requests = watchRequests(page);
  return { page, requests };
}

async function fillPeriod(page: Page): Promise<void> {
  await page.locator('input[name="v0.p0.from"]').fill("2010-03-01");
  await page.locator('input[name="v0.p0.to"]').fill("2010-03-28");
  await page.locator('input[name="v0.p0.hoursPerWeek"]').fill("60");
  await page.locator('input[name="v0.p0.hoursPerWeek"]').press("Tab");
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return file.path();
}

describe("restitution", () => {
  test("works in the browser: no request leaves the page while answers are given, and nothing is stored", async () => {
    const { page, requests } = await openCalculator("restitution");
    await fillPeriod(page);
    await page.getByRole("heading", { name: "V1: $2,030.00" }).waitFor();
    await page.getByLabel("Work", { exact: true }).selectOption("live-in-domestic");
    await page.getByRole("heading", { name: "V1: $1,740.00" }).waitFor(); // 4 × 60 × $7.25
    await page.getByRole("button", { name: "Add a victim" }).click();
    await page.locator('input[name="v1.grossIncome"]').fill("1,000.50");
    await page.locator('input[name="v1.grossIncome"]').press("Tab");
    await page.getByRole("heading", { name: "V2: $1,000.50" }).waitFor();
    expect(await page.locator(".grand-total").textContent()).toContain("$2,740.50");
    await page
      .locator("#worksheet-live", { hasText: "All victims: $2,740.50." })
      .waitFor({ state: "attached" });
    expect(requests).toEqual([]);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, 0, ""]);
    await page.close();
  });

  test("saves to a file, clears everything in one press, and loads the file again", async () => {
    const { page, requests } = await openCalculator("restitution");
    await fillPeriod(page);
    const file = await download(page, "Save to a file");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      format: "chapter77-restitution",
    });
    await page.getByRole("button", { name: "Clear everything" }).click();
    await page.getByText("Enter a period of work").waitFor();
    expect(await page.locator('input[name="v0.p0.from"]').inputValue()).toBe("");
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("heading", { name: "V1: $2,030.00" }).waitFor();
    await page.locator('input[type="file"]').setInputFiles(join(root, "package.json"));
    await page.getByText("This file is not from this page").waitFor();
    expect(requests).toEqual([]);
    await page.close();
  });

  test("gives the statement for Word and as CSV without sending an answer", async () => {
    const { page, requests } = await openCalculator("restitution");
    await fillPeriod(page);
    const csv = readFileSync(await download(page, "Statement as CSV"), "utf8");
    expect(csv).toContain(
      "V1,work,2010-03-01,2010-03-28,4,7,40,7.25,1160.00,20,10.875,870.00,2030.00",
    );
    const word = readDocx(readFileSync(await download(page, "Statement for Word")));
    expect(word.get("word/document.xml")?.text).toContain("4 × 20 h × $10.875 = $870.00");
    expect(requests.every((one) => one.startsWith(`GET ${origin}/assets/`))).toBe(true);
    await page.close();
  });
});

describe("limitations", () => {
  test("works in the browser with the law that it fetched before any answer", async () => {
    const { page, requests } = await openCalculator("limitations");
    await page.getByLabel("Offense", { exact: true }).selectOption("18-usc-1589-labor");
    await page.getByLabel("First day of the acts").fill("2014-03-01");
    await page.getByLabel("Last day", { exact: true }).fill("2019-08-31");
    await page.getByLabel("Last day", { exact: true }).press("Tab");
    await page.getByText("Plan to indict by 30 Aug. 2029").waitFor();
    await page.locator('input[name="f.child-sexual-or-physical-abuse"][value="present"]').check();
    await page.getByText("No day is printed, since it hangs on a life").waitFor();
    expect(requests).toEqual([]);
    const word = readDocx(readFileSync(await download(page, "Worksheet for Word")));
    expect(word.get("word/document.xml")?.text).toContain("hangs on a life");
    expect(requests.every((one) => one.startsWith(`GET ${origin}/assets/`))).toBe(true);
    await page.close();
  });
});

test.each(
  (["restitution", "limitations"] as const).flatMap((name) =>
    ([1280, 390] as const).map((width) => [name, width] as const),
  ),
)("%s at %i px, filled, fits and breaks no rule of access", async (name, width) => {
  const { page } = await openCalculator(name, width);
  await page.getByRole("button", { name: "Fill in an example" }).click();
  await page.locator(".grand-total").waitFor();
  expect(await findOverflow(page)).toBe(0);
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({
    path: join(root, `report/screenshots/calculator-${name}-${width}.png`),
    fullPage: true,
  });
  await page.close();
});

test("without JavaScript the form is posted and the statement comes back", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/calculators/restitution`);
  await page.locator('input[name="v0.p0.from"]').fill("2010-03-01");
  await page.locator('input[name="v0.p0.to"]').fill("2010-03-28");
  await page.locator('input[name="v0.p0.hoursPerDay"]').fill("10");
  await page.locator('input[name="v0.p0.daysPerWeek"]').fill("6");
  await page.getByRole("button", { name: "Work it out" }).first().click();
  expect(await page.getByRole("heading", { name: "V1: $2,030.00" }).count()).toBe(1);
  await page.getByRole("button", { name: "Add a period for V1" }).click();
  expect(await page.locator('input[name="v0.p0.hoursPerDay"]').inputValue()).toBe("10");
  expect(await page.locator('input[name="v0.p1.from"]').count()).toBe(1);
  await context.close();
});
