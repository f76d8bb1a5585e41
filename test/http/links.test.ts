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
  const isPage = !/^\/(?:api|training\/files)\//.test(url);
  if (isPage) {
    try {
      expectPage(response);
    } catch (error) {
      failures.push(`${url}: ${(error as Error).message}`);
    }
  }
  ids.set(url, new Set(attributeValues(response.body, "id")));
  return isPage ? readLinks(url, response.body) : [];
}

beforeAll(async () => {
  const queue = ["/", "/search?q=labor", "/search?q=1591", "/search?q=zzzz"];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (ids.has(url)) continue;
    const found = await visit(url);
    links.push(...found);
    // A dated page links to every other section on its date, and a filtered list to every further
    // choice, a search to every way to narrow it, and a session to every change of it: those are not
    // followed further.
    const isDated = url.includes("?on=");
    const isFiltered = url.startsWith("/cases?");
    const isSearch = url.startsWith("/search?");
    const isSession = url.startsWith("/training?");
    for (const { to } of found) {
      const isFurther = /^\/(?:api\/v1\/)?cases(?:\/export)?\?/.test(to);
      if (ids.has(to) || (isDated && to.includes("?on=")) || (isFiltered && isFurther)) continue;
      if (isSession && to.startsWith("/training")) continue;
      if (isSearch && to.startsWith("/search?")) continue;
      queue.push(to);
    }
  }
}, 120_000);

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
    // A dated page that was not visited has the anchors of its undated one.
    const idsOf = (to: string) => ids.get(to) ?? ids.get(to.split("?")[0] ?? "");
    const dangling = links.filter(({ to, anchor }) => anchor !== "" && !idsOf(to)?.has(anchor));
    const once = new Map(dangling.map((link) => [`${link.to}#${link.anchor}`, link.from]));
    expect([...once].map(([target, from]) => `${target}, linked from ${from}`)).toEqual([]);
  });
});
