// Every page that can be reached from the home page by links, those with a date or a filter in
// their address included, is a whole page, and every link inside the site lands on something.
import { beforeAll, describe, expect, test } from "vitest";
import { createTestApp } from "../support/create-test-site.ts";
import { expectPage } from "../support/expect-page.ts";
import { attributeValues, linksOf } from "../support/read-html.ts";

const app = await createTestApp();

interface Link {
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
}

/** Status or failure of each page, the ids on it, and all links inside the site. */
const failures: string[] = [];
const ids = new Map<string, ReadonlySet<string>>();
const links: Link[] = [];

function readLinks(from: string, html: string): Link[] {
  return linksOf(html)
    .filter((url) => /^[/#]/.test(url))
    .map((url) => {
      const [path = "", anchor = ""] = url.split("#");
      return { from, to: path === "" ? from : path, anchor: decodeURIComponent(anchor) };
    });
}

async function visit(url: string): Promise<Link[]> {
  const response = await app.inject(url);
  if (!url.startsWith("/api/")) {
    try {
      expectPage(response);
    } catch (error) {
      failures.push(`${url}: ${(error as Error).message}`);
    }
  }
  ids.set(url, new Set(attributeValues(response.body, "id")));
  return url.startsWith("/api/") ? [] : readLinks(url, response.body);
}

beforeAll(async () => {
  const queue = ["/", "/search?q=labor", "/search?q=1591", "/search?q=zzzz"];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (ids.has(url)) continue;
    const found = await visit(url);
    links.push(...found);
    for (const { to } of found) if (!ids.has(to)) queue.push(to);
  }
});

describe("from the home page", () => {
  test("many pages are reached", () => {
    expect(ids.size).toBeGreaterThan(150);
    expect(links.length).toBeGreaterThan(5_000);
    expect([...ids.keys()].filter((url) => url.includes("?on=")).length).toBeGreaterThan(50);
  });

  test("each is a whole page", () => {
    expect(failures).toEqual([]);
  });

  test("each anchor that a link names stands on its page", () => {
    const dangling = links.filter(({ to, anchor }) => anchor !== "" && !ids.get(to)?.has(anchor));
    const once = new Map(dangling.map((link) => [`${link.to}#${link.anchor}`, link.from]));
    expect([...once].map(([target, from]) => `${target}, linked from ${from}`)).toEqual([]);
  });
});
