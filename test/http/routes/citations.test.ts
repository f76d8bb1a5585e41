import { describe, expect, test } from "vitest";
import { citationStatuses } from "../../../server/model/citation-check.ts";
import { createTestApp } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { expectProblem } from "../../support/expect-problem.ts";
import { textOf } from "../../support/read-html.ts";

const app = await createTestApp();
const wrong = "United States v. Smith, 652 F.3d 1160 (9th Cir. 2011)";

describe("/api/v1/citations/resolve", () => {
  test("POST answers every citation of a text with text, status and record", async () => {
    const payload = { text: `${wrong}; 18 U.S.C. § 1591(a); Id.` };
    const response = await app.inject({
      method: "POST",
      url: "/api/v1/citations/resolve",
      payload,
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers["cache-control"]).toBe("no-store");
    const items = response.json();
    expect(items).toMatchObject([
      { text: wrong, status: "nameDiffers", record: "case:dann", url: "/cases/dann" },
      { status: "found", record: "statute:18-usc-1591", url: "/statutes/18-usc-1591#a" },
      { status: "shortForm", record: null },
    ]);
    for (const { status } of items) expect(citationStatuses).toContain(status);
  });

  test("GET answers one citation, of at most 200 characters", async () => {
    const url = (cite: string) => `/api/v1/citations/resolve?cite=${encodeURIComponent(cite)}`;
    expect((await app.inject(url("652 F.3d 1160"))).json()).toMatchObject([{ status: "found" }]);
    expectProblem(await app.inject(url("x".repeat(201))), 400, /200 characters/);
  });

  test.each([
    [{ text: 5 }, /text/],
    [{ text: "", on: "2007" }, /on/],
    [{}, /text/],
  ])("%j is refused with what is wrong", async (payload, detail) => {
    const url = "/api/v1/citations/resolve";
    expectProblem(await app.inject({ method: "POST", url, payload }), 400, detail);
  });
});

describe("/citations", () => {
  const post = (fields: Readonly<Record<string, string>>) =>
    app.inject({
      method: "POST",
      url: "/citations",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(fields).toString(),
    });

  test("is a page, and without a script checks what is posted", async () => {
    expect(textOf(expectPage(await app.inject("/citations")))).toContain("Check citations");
    const text = textOf(expectPage(await post({ text: wrong, on: "" })));
    expect(text).toContain("1 citation found: 1 checked here, 1 of them to look at");
    expect(text).toContain("At that place stands United States v. Dann");
  });

  test("a day that is none is told, and the text stays in the form", async () => {
    const text = textOf(expectPage(await post({ text: wrong, on: "June" }), 400));
    expect(text).toContain('"June" is no day. Write it as 2007-06-01');
    expect(text).toContain("At that place stands United States v. Dann");
  });

  test("the data for the browser is served once for a content", async () => {
    const first = await app.inject("/citations/data.json");
    const etag = String(first.headers["etag"]);
    expect(first.json().cases.length).toBeGreaterThan(100);
    const again = await app.inject({
      url: "/citations/data.json",
      headers: { "if-none-match": etag },
    });
    expect(again.statusCode).toBe(304);
  });
});

test("no word of a text that is checked is logged", async () => {
  const lines: string[] = [];
  const logged = await createTestApp({
    logLevel: "trace",
    logStream: { write: (line) => void lines.push(line) },
  });
  await logged.inject({
    method: "POST",
    url: "/api/v1/citations/resolve",
    payload: { text: "Zanzibar v. Quagmire, 652 F.3d 1160" },
  });
  await logged.inject("/api/v1/citations/resolve?cite=Zanzibar");
  await logged.inject({
    method: "POST",
    url: "/api/v1/citations/resolve",
    payload: { text: 1, a: "Zanzibar" },
  });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("")).not.toMatch(/Zanzibar|Quagmire/);
});
