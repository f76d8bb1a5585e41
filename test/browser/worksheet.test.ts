// The worksheet in a real browser: from an empty sheet to the files, with nothing sent on the way.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

/** A page whose script has taken over the form, with every request after that. */
async function openSheet(width = 1280): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${origin}/charges`);
  await page.getByText("Stays in this browser").waitFor();
  const requests = watchRequests(page);
  return { page, requests };
}

async function answer(page: Page, fact: string, value: "present" | "absent" | "unknown") {
  await page.locator(`input[name="f.${fact}"][value="${value}"]`).check();
}

async function choose(page: Page, question: string, fact: string) {
  await page.locator(`input[name="q.${question}"][value="${fact}"]`).check();
}

/** A salon worker kept by threats of deportation, 2014 to 2019. */
async function answerForcedLabor(page: Page): Promise<void> {
  await page.getByLabel("From", { exact: true }).fill("2014");
  await page.getByLabel("to", { exact: true }).fill("2019");
  await choose(page, "victim-real", "victim-real");
  await choose(page, "victim-age", "victim-adult");
  await answer(page, "labor-business", "present");
  await choose(page, "completed", "act-completed");
  await answer(page, "threat-of-deportation", "present");
  await answer(page, "legal-process", "present");
  await answer(page, "obtained", "present");
  await answer(page, "means-got-labor", "present");
}

const forcedLabor = 'details[data-charge^="18-usc-1589-labor "]';

describe("with JavaScript", () => {
  test("evaluates in the browser: no request leaves the page while answers are given, and nothing is stored", async () => {
    const { page, requests } = await openSheet();
    await answerForcedLabor(page);
    await page.locator(`${forcedLabor}.charge-supported`).waitFor();
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

  test("widens the dates and says how it read them", async () => {
    const { page } = await openSheet();
    await page.getByLabel("From", { exact: true }).fill("2014-06");
    await page.getByLabel("From", { exact: true }).press("Tab");
    await page.getByText("read as 1 June 2014 to 30 June 2014").first().waitFor();
    await page.getByLabel("From", { exact: true }).fill("2014-13");
    await page.getByLabel("From", { exact: true }).press("Tab");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("2014-13");
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("2014-13");
    await page.close();
  });

  test('"none of the others" answers the rest absent, and gives them back', async () => {
    const { page } = await openSheet();
    await answer(page, "force", "present");
    const checked = (fact: string) =>
      page.locator(`input[name="f.${fact}"]:checked`).getAttribute("value");
    await page.locator('input[name="none.means"]').check();
    expect([await checked("force"), await checked("scheme")]).toEqual(["present", "absent"]);
    await page.locator('input[name="none.means"]').uncheck();
    expect([await checked("force"), await checked("scheme")]).toEqual(["present", "unknown"]);
    await page.close();
  });

  test("a further conduct shares what is known of the accused, and not what is known of the victim", async () => {
    const { page } = await openSheet();
    await answer(page, "victim-alien", "present");
    await answer(page, "benefited", "present");
    await page.getByRole("button", { name: "Add a conduct" }).click();
    const checked = (fact: string) =>
      page.locator(`input[name="f.${fact}"]:checked`).getAttribute("value");
    expect(await checked("benefited")).toBe("present");
    expect(await checked("victim-alien")).toBe("unknown");
    await page.getByRole("button", { name: /^Conduct 1/ }).click();
    expect(await checked("victim-alien")).toBe("present");
    await page.close();
  });

  test("saves to a file, clears everything in one press, and loads the file again", async () => {
    const { page, requests } = await openSheet();
    await answerForcedLabor(page);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save to a file" }).click(),
    ]);
    const file = await saved.path();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "chapter77-worksheet" });
    await page.getByRole("button", { name: "Clear everything" }).click();
    await page.getByText("No charge has an element with a fact yet").waitFor();
    expect(await page.locator('input[value="present"]:checked').count()).toBe(0);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.locator(`${forcedLabor}.charge-supported`).waitFor();
    await page.locator('input[type="file"]').setInputFiles(join(root, "package.json"));
    await page.getByText("This is no worksheet file").waitFor();
    await page.locator(`${forcedLabor}.charge-supported`).waitFor();
    expect(requests).toEqual([]);
    await page.close();
  });

  test("gives Word, Markdown and JSON without sending an answer", async () => {
    const { page, requests } = await openSheet();
    await answerForcedLabor(page);
    const collect = async (button: string, count: number): Promise<Download[]> => {
      const downloads: Download[] = [];
      const all = new Promise<void>((resolve) => {
        page.on("download", (download) => {
          downloads.push(download);
          if (downloads.length === count) resolve();
        });
      });
      await page.getByRole("button", { name: button }).click();
      await all;
      page.removeAllListeners("download");
      return downloads;
    };
    const word = await collect("Both for Word", 2);
    const bytes = await Promise.all(word.map(async (one) => readFileSync(await one.path())));
    expect(bytes.map((file) => file.subarray(0, 2).toString())).toEqual(["PK", "PK"]);
    const markdown = await collect("Both as Markdown", 2);
    const texts = await Promise.all(
      markdown.map(async (one) => readFileSync(await one.path(), "utf8")),
    );
    expect(texts.join("\n")).toContain("1589(a)");
    expect(texts.join("\n")).toMatch(/answered present on every element/i);
    const [json] = await collect("The result as JSON", 1);
    expect(JSON.parse(readFileSync((await json?.path()) ?? "", "utf8"))).toMatchObject({
      format: "chapter77-evaluation",
    });
    // The code that writes files is fetched once; it carries nothing.
    expect(requests.every((one) => one.startsWith(`GET ${origin}/assets/`))).toBe(true);
    await page.close();
  });

  test("works with the keyboard alone, and says the result in one polite message", async () => {
    const { page } = await openSheet();
    const radio = page.locator('input[name="f.labor-business"]');
    await radio.first().focus();
    await page.keyboard.press("Space");
    expect(await radio.first().isChecked()).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator('input[name="f.labor-business"][value="absent"]').isChecked()).toBe(
      true,
    );
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      "f.labor-business",
    );
    await page
      .locator("#worksheet-live", { hasText: "charges with a fact" })
      .waitFor({ state: "attached" });
    await page.close();
  });
});

test.each([1280, 390])("at %i px a filled sheet fits, and is pictured", async (width) => {
  const { page } = await openSheet(width);
  await answerForcedLabor(page);
  await page.locator(`${forcedLabor} > summary`).click();
  expect(await findOverflow(page)).toBe(0);
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({
    path: join(root, `report/screenshots/worksheet-${width}.png`),
    fullPage: true,
  });
  await page.close();
});

test("without JavaScript the form is posted, the answers come back and so do the charges", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/charges`);
  await page.getByLabel("From", { exact: true }).fill("2016");
  await page.locator('input[name="q.completed"][value="act-completed"]').check();
  await page.locator('input[name="f.labor-business"][value="present"]').check();
  await page.locator('input[name="f.legal-process"][value="present"]').check();
  await page.getByRole("button", { name: "Show the charges" }).first().click();
  expect(await page.locator(forcedLabor).count()).toBe(1);
  // The question that these answers open is on the page now.
  await page.locator('input[name="f.means-got-labor"][value="present"]').check();
  await page.locator('input[name="f.obtained"][value="present"]').check();
  await page.locator('input[name="q.victim-real"][value="victim-real"]').check();
  await page.getByRole("button", { name: "Show the charges" }).first().click();
  expect(await page.locator('input[name="f.labor-business"][value="present"]').isChecked()).toBe(
    true,
  );
  expect(await page.locator(`${forcedLabor}.charge-supported`).count()).toBe(1);
  await page.getByRole("button", { name: "Clear everything" }).click();
  expect(await page.locator('input[value="present"]:checked').count()).toBe(0);
  await context.close();
});
