import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createApp } from "../../server/http/create-app.ts";
import type { Site } from "../../server/http/site.ts";
import { createTestApp, createTestSite } from "../support/create-test-site.ts";
import { expectPage } from "../support/expect-page.ts";
import { expectProblem } from "../support/expect-problem.ts";
import { textOf } from "../support/read-html.ts";

const app = await createTestApp();
const site = createTestSite();

/** A server whose log lines are kept. */
async function createLogged(over: Partial<Site> = {}) {
  const lines: string[] = [];
  const logged = await createApp(
    { ...site, ...over },
    { logLevel: "info", logStream: { write: (line) => void lines.push(line) } },
  );
  return { logged, lines };
}

/** A site whose search fails as SQLite fails: with the query in the message. */
const failing: Partial<Site> = {
  search: ({ query }) => {
    throw new Error(`fts5: syntax error near "${query}"`);
  },
};

describe("every answer", () => {
  test.each([
    "/",
    "/statutes/18-usc-1591",
    "/nothing",
    "/api/v1/statutes",
    "/api/v1/nothing",
    "/assets/site.css",
    "/assets/icon.svg",
    "/healthz",
    "/us/usc/t18/s1591",
  ])(
    "of %s lets a browser load nothing from elsewhere, and tells nobody where it was",
    async (url) => {
      const { headers } = await app.inject(url);
      expect(headers["content-security-policy"]).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      // The server speaks HTTP on a loopback address: a proxy in front of it promises HTTPS.
      expect(headers["strict-transport-security"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["set-cookie"]).toBeUndefined();
    },
  );

  test("is compressed for who asks, and says the same", async () => {
    const plain = await app.inject("/statutes");
    const packed = await app.inject({ url: "/statutes", headers: { "accept-encoding": "gzip" } });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers.vary).toContain("accept-encoding");
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  });

  test.each([
    ["/assets/site.css", "text/css; charset=utf-8"],
    ["/assets/icon.svg", "image/svg+xml"],
  ])("of %s has its media type", async (url, type) => {
    const response = await app.inject(url);
    expect([response.statusCode, response.headers["content-type"]]).toEqual([200, type]);
    expect(response.body.length).toBeGreaterThan(50);
  });

  test.each(["/statutes/", "/cases/kozminski/", "/api/v1/statutes/"])(
    "of %s is that of the address without the last stroke",
    async (url) => {
      expect((await app.inject(url)).statusCode).toBe(200);
    },
  );

  test("may be asked for by its head alone", async () => {
    const head = await app.inject({ method: "HEAD", url: "/statutes/18-usc-1591" });
    expect([head.statusCode, head.body]).toEqual([200, ""]);
  });
});

describe("an error under /api is problem details", () => {
  test.each([
    ["GET", "/api", 404, /^There is nothing at this address\.$/],
    ["GET", "/api/", 404, /^There is nothing at this address\.$/],
    ["GET", "/api/v1", 404, /^There is nothing at this address\.$/],
    ["GET", "/api/v1/nothing", 404, /^There is nothing at this address\.$/],
    ["GET", "/api/v2/statutes", 404, /^There is nothing at this address\.$/],
    ["GET", "/api/v1/nothing?q=x", 404, /^There is nothing at this address\.$/],
    ["POST", "/api/v1/search", 404, /^There is nothing at this address\.$/],
    ["DELETE", "/api/v1/statutes/18-usc-1591", 404, /^There is nothing at this address\.$/],
    ["GET", "/api/v1/statutes/%E0%A4%A", 400, /not a valid url/],
    ["GET", `/api/v1/cases/${"x".repeat(301)}`, 414, /exceeding the max param length/],
    ["GET", "/api/v1/cases/nobody", 404, /no case "nobody"/],
    ["GET", "/api/v1/statutes/18-usc-1591?on=soon", 400, /calendar date/],
    ["GET", "/api/v1/search?limit=0", 400, /limit/],
  ] as const)("%s %s: %i", async (method, url, status, detail) => {
    expectProblem(await app.inject({ method, url }), status, detail);
  });

  test("with a body that cannot be read too", async () => {
    const response = await app.inject({
      method: "POST",
      url: "/api/v1/search",
      headers: { "content-type": "application/json" },
      payload: "{",
    });
    expectProblem(response, 400, /JSON/);
  });

  test("when the server itself fails, which says no more than that", async () => {
    const { logged } = await createLogged(failing);
    const response = await logged.inject("/api/v1/search?q=secretfact");
    expectProblem(response, 500, /^The server could not answer\. The fault has been logged\.$/);
    expect(response.body).not.toContain("secretfact");
    await logged.close();
  });
});

describe("an error anywhere else is a page", () => {
  test.each([
    ["/nothing", 404, "Nothing at this address"],
    ["/assets/nothing.css", 404, "Nothing at this address"],
    ["/apiary", 404, "Nothing at this address"],
    ["/guides/nothing", 404, 'This collection has no guide "nothing".'],
    ["/statutes/%E0%A4%A", 400, "The address could not be read"],
    [`/cases/${"x".repeat(301)}`, 414, "too long"],
  ])("%s: %i", async (url, status, words) => {
    expect(textOf(expectPage(await app.inject(url), status))).toContain(words);
  });

  test("when the server itself fails, which says no more than that", async () => {
    const { logged } = await createLogged(failing);
    const html = expectPage(await logged.inject("/search?q=secretfact"), 500);
    expect(textOf(html)).toContain("The server could not answer. The fault has been logged.");
    expect(html).not.toContain("secretfact");
    await logged.close();
  });
});

describe("the log", () => {
  test("has a line for each request, by its path, and never what was typed", async () => {
    const { logged, lines } = await createLogged();
    const urls = [
      "/search?q=secretfact",
      "/api/v1/search?q=secretfact",
      "/api/v1/suggest?q=secretfact",
      "/api/v1/search?q=secretfact&limit=0",
      "/api/v1/nothing?q=secretfact",
      "/nothing?q=secretfact",
      "/statutes/18-usc-1591?on=secretfact",
      "/api/v1/statutes/18-usc-1591?on=secretfact",
      "/%E0%A4%A?q=secretfact",
      "/compare?ids=secretfact",
    ];
    for (const url of urls)
      await logged.inject({ url, headers: { referer: "http://x/secretfact" } });
    await logged.close();
    const paths = lines.map((line) => JSON.parse(line).req?.path).filter((path) => path);
    // An address that cannot be read is not logged as a request at all.
    for (const url of urls.filter((one) => !one.includes("%"))) {
      expect(paths).toContain(url.split("?")[0]);
    }
    expect(lines.filter((line) => line.includes("secretfact"))).toEqual([]);
  });

  test("of a fault says where it was, and not the words that the fault repeats", async () => {
    const { logged, lines } = await createLogged(failing);
    await logged.inject("/search?q=secretfact");
    await logged.close();
    const faults = lines.filter((line) => JSON.parse(line).level >= 50);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("request failed");
    expect(faults[0]).toContain("create-app.test.ts");
    expect(lines.join("")).not.toContain("secretfact");
  });
});
