import { describe, expect, test } from "vitest";
import { createApp } from "../../../server/http/create-app.ts";
import { evaluationSchema, intakeSchema } from "../../../server/http/json/charge-schemas.ts";
import { createTestApp, createTestSite } from "../../support/create-test-site.ts";
import { expectProblem } from "../../support/expect-problem.ts";

const app = await createTestApp();

async function evaluate(payload: object) {
  return app.inject({ method: "POST", url: "/api/v1/charges/evaluate", payload });
}

const forcedLabor = Object.fromEntries(
  "victim-real act-completed labor-business obtained legal-process means-got-labor"
    .split(" ")
    .map((fact) => [fact, "present"]),
);

/** Nail-salon facts of 2014 to 2019, looked at on 21 Nov. 2026. */
const salon = {
  asOf: "2026-11-21",
  conducts: [
    {
      label: "workers",
      from: "2014",
      to: "2019",
      answers: {
        ...forcedLabor,
        "victim-alien": "present",
        "papers-taken": "present",
        "papers-government": "present",
        "commercial-sex": "present",
        benefited: "present",
        venture: "present",
      },
    },
  ],
};

describe("GET /api/v1/intake", () => {
  test("gives the questions with their facts, and what each fact serves", async () => {
    const body = intakeSchema.parse((await app.inject("/api/v1/intake")).json());
    const facts = new Map(body.facts.map((fact) => [fact.id, fact]));
    expect(
      body.questions.flatMap((question) => question.facts).filter((id) => !facts.has(id)),
    ).toEqual([]);
    expect(facts.get("papers-taken")?.serves).toContain("18-usc-1592-documents/act");
    expect(facts.get("accused-us-citizen")?.scope).toBe("accused");
    const means = body.questions.find(({ id }) => id === "means");
    expect(means).toMatchObject({ control: "many", exclusive: false });
    expect(body.questions.find(({ id }) => id === "victim-age")).toMatchObject({ exclusive: true });
  });

  test("asks nothing of a victim, and nothing of sexual history", async () => {
    const { body } = await app.inject("/api/v1/intake");
    expect(body).not.toMatch(/\b(ask|asked) (her|him|the victim)\b|sexual (history|past)|did you/i);
  });
});

describe("POST /api/v1/charges/evaluate", () => {
  test("answers as its description shows", async () => {
    const reply = await evaluate(salon);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["cache-control"]).toBe("no-store");
    const body = evaluationSchema.parse(reply.json());
    expect(body.dates).toEqual([
      {
        conduct: "workers",
        from: "2014-01-01",
        to: "2019-12-31",
        read: "read as 1 Jan. 2014 to 31 Dec. 2019",
      },
    ]);
  });

  test("the nail salon: one row of forced labor, and the changes of the trafficking section named", async () => {
    const { charges } = evaluationSchema.parse((await evaluate(salon)).json());
    const labor = charges.filter(({ offense }) => offense === "18-usc-1589-labor");
    expect(labor.map(({ status, versions }) => [status, versions])).toEqual([["supported", []]]);
    const changes = (offense: string) =>
      charges
        .find((charge) => charge.offense === offense)
        ?.versions.slice(1)
        .map(({ from }) => from);
    expect(changes("18-usc-1591-act")).toEqual(["2015-05-29"]);
    expect(changes("18-usc-1591-benefit")).toEqual(["2015-05-29", "2018-04-11"]);
  });

  test("the nail salon: every row has its limitation, and no five-year row hides that the period has run", async () => {
    const { charges } = evaluationSchema.parse((await evaluate(salon)).json());
    const rows = charges
      .filter(({ status }) => status === "supported" || status === "open")
      .map(({ offense, limitations }) => ({
        offense,
        by: limitations.planToIndictBy,
        governs: limitations.rules
          .filter(({ role }) => role === "governs")
          .map(({ citation }) => citation),
        hasRun: (limitations as { readonly hasRun?: boolean }).hasRun,
      }));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ governs }) => governs.length !== 1)).toEqual([]);
    const five = rows.filter(({ governs }) => governs[0]?.includes("3282"));
    expect(five.length).toBeGreaterThan(0);
    expect(five.filter(({ by, hasRun }) => by !== "2024-12-30" || hasRun !== true)).toEqual([]);
    const labor = rows.find(({ offense }) => offense === "18-usc-1589-labor");
    expect(labor).toMatchObject({ by: "2029-12-30", hasRun: false });
    const trafficking = rows.find(({ offense }) => offense === "18-usc-1591-act");
    expect(trafficking?.by).toBeNull();
  });

  test.each([
    ["2014", "2014-01-01", "2014-12-31"],
    ["2014-06", "2014-06-01", "2014-06-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2014-06-03", "2014-06-03", "2014-06-03"],
  ])("reads %s as %s to %s", async (from, first, last) => {
    const { dates } = evaluationSchema.parse(
      (await evaluate({ conducts: [{ from, answers: {} }] })).json(),
    );
    expect([dates[0]?.from, dates[0]?.to]).toEqual([first, last]);
  });

  test("an unknown date is read against today's law, and said", async () => {
    const { dates, charges } = evaluationSchema.parse(
      (await evaluate({ conducts: [{ from: null, answers: forcedLabor }] })).json(),
    );
    expect(dates[0]).toMatchObject({ from: null, read: expect.stringContaining("not known") });
    const labor = charges.find(({ offense }) => offense === "18-usc-1589-labor");
    expect(labor?.limitations.planToIndictBy).toBeNull();
  });

  test.each([
    [{ conducts: [{ from: "2014-13", answers: {} }] }, /conducts\.0\.from: .*2014-06/],
    [{ conducts: [{ from: "2016", to: "2014", answers: {} }] }, /conducts\.0\.to: .*2014 to 2019/],
    [{ conducts: [{ answers: { "no-such-fact": "present" } }] }, /no-such-fact.*\/api\/v1\/intake/],
    [{ conducts: [{ answers: { "aliens-count": "present" } }] }, /aliens-count.*counts/],
    [{ conducts: [{ accused: "Smith", answers: {} }] }, /accused.*letter/],
    [{ conducts: [] }, /conducts/],
  ])("refuses %j and says where and what to write", async (payload, detail) => {
    expectProblem(await evaluate(payload), 400, detail);
  });

  test("one letter has one answer to a fact about the accused", async () => {
    const reply = await evaluate({
      conducts: [
        { accused: "A", victim: "V1", answers: { "accused-us-citizen": "present" } },
        { accused: "A", victim: "V2", answers: { "accused-us-citizen": "absent" } },
      ],
    });
    expectProblem(reply, 400, /accused-us-citizen/);
  });

  test("contradictions are said and nothing is lost", async () => {
    const body = evaluationSchema.parse(
      (
        await evaluate({
          conducts: [
            { from: "2016", answers: { "victim-adult": "present", "victim-12-13": "present" } },
          ],
        })
      ).json(),
    );
    expect(body["conflicts"]).toHaveLength(1);
  });

  test("no body, no fact and no address with answers is logged", async () => {
    const lines: string[] = [];
    const logged = await createApp(createTestSite(), {
      logLevel: "trace",
      logStream: { write: (line) => void lines.push(line) },
    });
    await logged.inject({ method: "POST", url: "/api/v1/charges/evaluate", payload: salon });
    await logged.inject({
      method: "POST",
      url: "/charges",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "shown=obtained&f.labor-business=present&label=secret-label",
    });
    await logged.close();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toMatch(/labor-business|secret-label|legal-process/);
  });
});
