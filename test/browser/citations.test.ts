// The citation check in a real browser: nothing leaves the page, and the table can be taken along.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, root } from "../support/create-test-site.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { findOverflow, findViolations, watchRequests } from "../support/page-checks.ts";

const app = await createTestApp();
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
const memo = `See United States v. Smith, 652 F.3d 1160 (9th Cir. 2011), and 18 U.S.C. § 1594(c).
Id. at 1170; United States v. Nobody, 999 F.3d 1 (5th Cir. 2021).`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openCheck(width = 1280) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${origin}/citations`);
  await page.getByText("Stays in this browser").waitFor();
  return { page, context, errors };
}

describe("in the browser", () => {
  test("a memo is checked without a request, problems first, and can be cleared", async () => {
    const { page, context, errors } = await openCheck();
    const requests = watchRequests(page);
    await page.getByLabel("A list of citations, or a whole memo").fill(memo);
    await page.getByRole("button", { name: "Check the citations" }).click();
    await page.getByText("4 citations found:").waitFor();
    const rows = await page.locator("tbody tr").allInnerTexts();
    expect(rows[0]).toContain("another name stands there");
    expect(rows).toHaveLength(4);
    await page.getByLabel("Sections as of").fill("2007-01-01");
    await page.getByRole("button", { name: "Check the citations" }).click();
    await page.getByText("That place was first law on 23 Dec. 2008.").waitFor();
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await page.locator("textarea").inputValue()).toBe("");
    expect(await page.locator("tbody tr").count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("the table is taken along as CSV and for Word", async () => {
    const { page, context } = await openCheck();
    await page.getByLabel("A list of citations, or a whole memo").fill(memo);
    await page.getByRole("button", { name: "Check the citations" }).click();
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "The table as CSV" }).click(),
    ]);
    const text = readFileSync((await csv.path()) ?? "", "utf8");
    expect(text.trimEnd().split("\r\n")).toHaveLength(5);
    expect(text).toContain("nameDiffers");
    const [docx] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "The table for Word" }).click(),
    ]);
    expect(docx.suggestedFilename()).toMatch(/^citation-check-\d{4}-\d{2}-\d{2}\.docx$/);
    expect(
      readFileSync((await docx.path()) ?? "")
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await context.close();
  });

  test.each([1280, 390])("at %i px it fits and axe finds nothing", async (width) => {
    const { page, context } = await openCheck(width);
    await page.getByLabel("A list of citations, or a whole memo").fill(memo);
    await page.getByRole("button", { name: "Check the citations" }).click();
    await page.getByText("4 citations found:").waitFor();
    expect(await findOverflow(page)).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    await page.screenshot({
      path: join(root, `report/screenshots/citations-${width}.png`),
      fullPage: true,
    });
    await context.close();
  });
});
