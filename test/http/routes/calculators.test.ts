import { describe, expect, test } from "vitest";
import { createTestApp } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { expectProblem } from "../../support/expect-problem.ts";
import { textOf } from "../../support/read-html.ts";

const app = await createTestApp();

const post = (url: string, fields: Readonly<Record<string, string>>) =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });

const period = {
  "v0.label": "V1",
  "v0.work": "covered",
  "v0.p0.from": "2010-03",
  "v0.p0.to": "2010-03-28",
  "v0.p0.hoursPerWeek": "60",
};

describe("/calculators", () => {
  test("lists both, and the pages of the site lead there", async () => {
    const list = await app.inject("/calculators");
    expect(textOf(expectPage(list))).toContain("Limitations worksheet");
    expect((await app.inject("/")).body).toContain('href="/calculators/restitution"');
    expect((await app.inject("/guides/restitution")).body).toContain(
      'href="/calculators/restitution"',
    );
  });
});

describe("/calculators/restitution", () => {
  test("without a script works out what is posted, and gives the answers back as fields", async () => {
    const response = await post("/calculators/restitution", { ...period, do: "show" });
    expect(response.headers["cache-control"]).toBe("no-store");
    const text = textOf(expectPage(response));
    expect(text).toContain("4 × 40 h × $7.25 = $1,160.00");
    expect(text).toContain("4 × 20 h × $10.875 = $870.00");
    expect(text).toContain("read as 1 Mar. 2010 to 28 Mar. 2010");
    expect(text).toContain("V1: $2,030.00");
    expect(response.body).toContain('value="2010-03"');
  });

  test("buttons add and take away victims and periods, clear, and fill in the example", async () => {
    const fieldsOf = async (action: string): Promise<string> =>
      (await post("/calculators/restitution", { ...period, do: action })).body;
    expect(await fieldsOf("addPeriod:0")).toContain('name="v0.p1.from"');
    expect(await fieldsOf("addVictim")).toContain('name="v1.p0.from"');
    expect(await fieldsOf("removePeriod:0:0")).not.toContain('value="2010-03"');
    expect(await fieldsOf("removeVictim:0")).not.toContain('value="2010-03"');
    expect(await fieldsOf("clear")).not.toContain('value="2010-03"');
    expect(await fieldsOf("example")).toContain('value="live-in-domestic" selected');
  });

  test.each([
    [{ "v0.p0.from": "2010-13" }, '"2010-13" is no date'],
    [{ "v0.p0.hoursPerWeek": "40.1" }, "Write whole quarters"],
    [{ "v0.p0.hoursPerDay": "8" }, "not both"],
    [{ "v0.p0.hoursPerWeek": "" }, "give hours a week, or hours a day together with days a week"],
    [{ "v0.p0.paid": "much" }, '"much" is no sum'],
    [{ "v0.label": "MAR" }, "never a name"],
    [{ "v0.p0.from": "1990-01-01", "v0.p0.to": "1990-02-01" }, "before 1 Apr. 1991"],
  ])("%j is told, and no part of a sum is given", async (over, message) => {
    const text = textOf(expectPage(await post("/calculators/restitution", { ...period, ...over })));
    expect(text).toContain(message);
    expect(text).toContain("Nothing is worked out until everything can be read");
    expect(text).not.toContain("Order for V1");
  });

  test("what is typed is shown as text, never as markup", async () => {
    const response = await post("/calculators/restitution", {
      ...period,
      "v0.p0.paid": "<b>1</b>",
    });
    expect(response.body).not.toContain("<b>1");
    expect(textOf(expectPage(response))).toContain('"<b>1</b>" is no sum');
  });
});

describe("/calculators/limitations", () => {
  test("without a script asks the facts of the offense chosen and gives the days", async () => {
    const first = await post("/calculators/limitations", {
      offense: "18-usc-1589-labor",
      from: "2014-03-01",
      to: "2019-08-31",
      "f.fugitive": "present",
      do: "show",
    });
    expect(first.headers["cache-control"]).toBe("no-store");
    const text = textOf(expectPage(first));
    expect(text).toContain("Plan to indict by 30 Aug. 2029");
    expect(text).toContain("The accused fled from justice.");
    expect(first.body).toMatch(/name="f\.fugitive" value="present" checked/);
  });

  test("an empty form and one that is cleared work nothing out", async () => {
    const url = "/calculators/limitations";
    for (const response of [
      await app.inject(url),
      await post(url, { offense: "18-usc-1589-labor", do: "clear" }),
    ]) {
      expect(textOf(expectPage(response))).toContain("Choose an offense.");
    }
    expect(textOf(expectPage(await post(url, { do: "example" })))).toContain("30 Aug. 2029");
  });
});

describe("POST /api/v1/calculators/restitution", () => {
  const url = "/api/v1/calculators/restitution";
  const payload = {
    victims: [
      {
        label: "V1",
        work: "live-in-domestic",
        periods: [{ from: "2010-03-01", to: "2010-03-07", hoursPerWeek: 100 }],
        losses: [{ kind: "medical", incurredCents: 5000 }],
      },
    ],
  };

  test("answers sums in cents with every line", async () => {
    const response = await app.inject({ method: "POST", url, payload });
    expect(response.statusCode).toBe(200);
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(response.json()).toMatchObject({
      totalCents: 77_500,
      victims: [{ wageCents: 72_500, greater: { basis: "wage" }, lossesCents: 5000 }],
    });
    expect(response.body).not.toContain("[[");
  });

  test("refuses what is no request, and case facts in an address", async () => {
    const bad = (body: object) => app.inject({ method: "POST", url, payload: body });
    expectProblem(await bad({ victims: [] }), 400, /victims/);
    expectProblem(
      await bad({ victims: [{ label: "V1", work: "mining" }] }),
      400,
      /no kind of work here/,
    );
    expect((await app.inject(`${url}?from=2010-03-01`)).statusCode).toBe(404);
  });
});

test("nothing that is typed is logged", async () => {
  const lines: string[] = [];
  const logged = await createTestApp({
    logLevel: "trace",
    logStream: { write: (line) => void lines.push(line) },
  });
  for (const [url, fields] of [
    ["/calculators/restitution", { "v0.label": "V1", "v0.p0.from": "Zanzibar" }],
    ["/calculators/limitations", { offense: "Quagmire", from: "Zanzibar" }],
  ] as const) {
    await logged.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(fields).toString(),
    });
  }
  await logged.inject({
    method: "POST",
    url: "/api/v1/calculators/restitution",
    payload: { victims: [{ label: "Zanzibar" }] },
  });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("")).not.toMatch(/Zanzibar|Quagmire/);
});
