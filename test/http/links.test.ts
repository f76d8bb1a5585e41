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

/**
 * Pages that link to many others of their kind: a dated page to every other section on its date, a
 * filtered list to every further choice, a search to every way to narrow it, and a session to every
 * change of it. Those are not followed further.
 */
const onceOnly: readonly { readonly from: RegExp; readonly to: RegExp }[] = [
  { from: /\?on=/, to: /\?on=/ },
  { from: /^\/cases\?/, to: /^\/(?:api\/v1\/)?cases(?:\/export)?\?/ },
  { from: /^\/search\?/, to: /^\/search\?/ },
  { from: /^\/training\?/, to: /^\/training/ },
];

function isFollowed(from: string, to: string): boolean {
  return !ids.has(to) && !onceOnly.some((rule) => rule.from.test(from) && rule.to.test(to));
}

beforeAll(async () => {
  const queue = ["/", "/search?q=labor", "/search?q=1591", "/search?q=zzzz"];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (ids.has(url)) continue;
    const from = url;
    const found = await visit(from);
    links.push(...found);
    queue.push(...found.map(({ to }) => to).filter((to) => isFollowed(from, to)));
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
