import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The rules of WCAG 2.2 A and AA, and best practices, that the page breaks as it is now shown. */
export async function findViolations(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axeSource); // by the debugger: the page's policy does not apply to it
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target}`));
  });
}

/** By how much the page is wider than the window; boxes that scroll inside themselves are not. */
export function findOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/**
 * Every request of the page from now on, as `GET http://…`; the list grows. The icon of the tab is
 * left out: the browser itself asks for it, with no word of the page, and at a time of its own.
 */
export function watchRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/assets/icon.svg" && !request.url().includes("?")) {
      return;
    }
    requests.push(`${request.method()} ${request.url()}`);
  });
  return requests;
}
