// Suggestions under the jump box in a real browser: typed text is matched in the page.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApp } from "../support/create-test-site.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { findOverflow, findViolations, watchRequests } from "../support/page-checks.ts";

const app = await createTestApp();
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openHome(options: { javaScriptEnabled?: boolean; width?: number } = {}) {
  const { javaScriptEnabled = true, width = 1280 } = options;
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${origin}/about`);
  return { page, context };
}

test("a misspelled name is suggested, and the arrow keys lead to its page", async () => {
  const { page, context } = await openHome();
  const box = page.getByRole("combobox");
  await box.focus();
  await page.waitForResponse(`${origin}/search/names.json`);
  const requests = watchRequests(page);
  await box.fill("kil soo li");
  const option = page.getByRole("option", { name: /^United States v. Kil Soo Lee, 472 F.3d 638/ });
  await option.waitFor();
  expect(await page.getByRole("group", { name: "Cases" }).count()).toBe(1);
  expect(requests).toEqual([]);
  await box.press("ArrowDown");
  expect(await option.getAttribute("aria-selected")).toBe("true");
  expect(await box.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
  await box.press("Enter");
  await page.waitForURL(`${origin}/cases/kil-soo-lee`);
  await context.close();
});

test("works without the server once the names are there", async () => {
  const { page, context } = await openHome();
  const box = page.getByRole("combobox");
  await box.focus();
  await page.waitForResponse(`${origin}/search/names.json`);
  await box.fill("forced");
  await page.getByRole("option").first().waitFor();
  await context.setOffline(true);
  await box.fill("peonag");
  await page.getByRole("option", { name: /1581/ }).waitFor();
  await box.press("Escape");
  expect(await page.getByRole("option").count()).toBe(0);
  expect(await box.getAttribute("aria-expanded")).toBe("false");
  await context.close();
});

test("Enter without a choice searches for what was typed", async () => {
  const { page, context } = await openHome();
  await page.getByRole("combobox").fill("climbing out of debt");
  await page.getByRole("combobox").press("Enter");
  await page.waitForURL(/\/search\?q=climbing/);
  await context.close();
});

test("without JavaScript the box is a form", async () => {
  const { page, context } = await openHome({ javaScriptEnabled: false });
  await page.locator("#jump").fill("1591");
  await page.locator("#jump").press("Enter");
  await page.waitForURL(/\/search\?q=1591/);
  expect(await page.locator("h1").textContent()).toBe("Search");
  await context.close();
});

test.each([1280, 390])("is accessible with its list open, %i px wide", async (width) => {
  const { page, context } = await openHome({ width });
  await page.getByRole("combobox").fill("labor");
  await page.getByRole("option").first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(await findOverflow(page)).toBe(0);
  await context.close();
});
