import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { createApp } from "../../../server/http/create-app.ts";
import { healthShape, openApiShape } from "../../support/api-shapes.ts";
import { createTestApp, createTestSite, root } from "../../support/create-test-site.ts";

const app = await createTestApp();
const site = createTestSite();

describe("GET /healthz", () => {
  test("says what is served, and may not be kept", async () => {
    const response = await app.inject("/healthz");
    expect(response.statusCode).toBe(200);
    expect(response.headers["cache-control"]).toBe("no-store");
    const { status, content } = healthShape.parse(response.json());
    expect(status).toBe("ok");
    expect(content).toEqual(site.content);
    expect(content.counts["provisions"]).toBe(site.law.corpus.provisions.length);
  });

  test.each([
    [
      "nothing is in the collection",
      { content: { ...site.content, counts: { ...site.content.counts, provisions: 0 } } },
    ],
    [
      "the content has problems",
      { problems: [{ file: "a.md", line: 1, column: 1, rule: "x", message: "X." }] },
    ],
  ])("is degraded where %s", async (_what, over) => {
    const other = await createApp({ ...site, ...over }, { logLevel: "silent" });
    expect(healthShape.parse((await other.inject("/healthz")).json()).status).toBe("degraded");
    await other.close();
  });
});

/** Every operation with its path. */
function operationsOf({ paths }: z.infer<typeof openApiShape>) {
  return Object.entries(paths).flatMap(([path, operations]) =>
    operations.map((operation) => [path, operation] as const),
  );
}

describe("GET /api/v1/openapi.json", () => {
  test("describes every route of the API, and no other", async () => {
    const response = await app.inject("/api/v1/openapi.json");
    expect(response.statusCode).toBe(200);
    const document = openApiShape.parse(response.json());
    // What the server listens to under /api/v1, by the source of its routes.
    const folder = join(root, "server/http/routes");
    const routes = readdirSync(folder)
      .flatMap(
        (name) => readFileSync(join(folder, name), "utf8").match(/"\/api\/v1\/[^"]+"/g) ?? [],
      )
      .map((path) => path.slice(1, -1).replace(/:(\w+)/g, "{$1}"))
      .filter((path) => path !== "/api/v1/openapi.json");
    expect(routes.length).toBeGreaterThan(5);
    expect(Object.keys(document.paths).sort()).toEqual([...new Set(routes), "/healthz"].sort());
  });

  test("names every parameter of a path, and says of each answer how it looks", async () => {
    const document = openApiShape.parse((await app.inject("/api/v1/openapi.json")).json());
    for (const [path, operation] of operationsOf(document)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === "path")
        .map(({ name }) => name);
      expect([path, declared]).toEqual([path, named]);
      expect([path, Object.keys(operation.responses)]).toEqual([path, ["200", "400", "404"]]);
      const isCsv = path.endsWith(".csv");
      const isFile = path.endsWith("/export");
      const type = isCsv ? "text/csv" : isFile ? "text/plain" : "application/json";
      expect(operation.responses["200"]?.content).toHaveProperty([type]);
    }
  });

  test("says that errors are problem details", async () => {
    const document = openApiShape.parse((await app.inject("/api/v1/openapi.json")).json());
    for (const [path, operation] of operationsOf(document)) {
      const types = Object.keys(operation.responses["404"]?.content ?? {});
      expect([path, types]).toEqual([path, ["application/problem+json"]]);
    }
  });
});
