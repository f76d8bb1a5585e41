import { chargeLawData } from "../../charges/charge-law-data.ts";
import { viewWorksheet } from "../../charges/worksheet-view.ts";
import { evaluationRequestSchema } from "../../model/charge-request.ts";
import {
  addConduct,
  emptyWorksheet,
  removeConduct,
  type Worksheet,
} from "../../model/worksheet.ts";
import { fieldNames, readWorksheetForm } from "../../model/worksheet-form.ts";
import { renderWorksheetPage } from "../../views/worksheet-page.tsx";
import type { Routes } from "../app.ts";
import { formFields } from "../form-fields.ts";
import { answers } from "../json/api-schemas.ts";
import { evaluationSchema, intakeSchema } from "../json/charge-schemas.ts";
import { intakeJson } from "../json/intake-json.ts";
import { plainJson } from "../json/plain-json.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";

/** The intake, the worksheet and the evaluation of charges. Bodies are never logged nor kept. */
export const chargeRoutes: Routes = (app, site) => {
  const { intake } = site.charges;
  const lawJson = JSON.stringify(
    plainJson(chargeLawData(site.law, site.content.hash), site.resolve),
  );

  /** What a button of the form does to the sheet: `add`, `go:1`, `remove:1`, `clear`. */
  const act = (sheet: Worksheet, action: string): Worksheet => {
    const [name, number] = action.split(":");
    const index = Number(number);
    if (name === "clear") return emptyWorksheet();
    if (name === "add") return addConduct(sheet, intake);
    if (name === "remove") return removeConduct(sheet, index);
    if (name === "go" && sheet.conducts[index]) return { ...sheet, current: index };
    return sheet;
  };

  const render = (request: Parameters<typeof pageContext>[1], sheet: Worksheet): Buffer => {
    const view = viewWorksheet(site.charges, sheet, site.today());
    return renderWorksheetPage(pageContext(site, request), {
      sheet,
      ...view,
      questions: plainJson(view.questions, site.resolve),
      evaluation: view.evaluation && plainJson(view.evaluation, site.resolve),
      opened: new Set(),
      isLive: false,
      message: "",
    });
  };

  app.get("/charges", { schema: { hide: true } }, (request, reply) =>
    reply.type("text/html; charset=utf-8").send(render(request, emptyWorksheet())),
  );

  app.post("/charges", { schema: { hide: true } }, (request, reply) => {
    const fields = formFields(request.body);
    const action = fields.get(fieldNames.action)?.[0] ?? "show";
    const sheet = act(readWorksheetForm(fields, intake), action);
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(render(request, sheet));
  });

  app.get("/charges/law.json", { schema: { hide: true } }, (request, reply) => {
    const etag = `"${site.content.hash.slice(0, 16)}"`;
    reply.header("etag", etag).header("cache-control", "no-cache");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(lawJson);
  });

  app.get(
    "/api/v1/intake",
    {
      schema: {
        summary: "The intake questions and the facts that answer them",
        tags: ["charges"],
        response: answers(intakeSchema),
      },
    },
    () => plainJson(intakeJson(intake, site.law), site.resolve),
  );

  app.post(
    "/api/v1/charges/evaluate",
    {
      schema: {
        summary: "Which offenses' elements the answers meet",
        description:
          "Deterministic: elements, dated penalties and limitations for the answers given. Nothing is kept or logged. Letters only, never names.",
        tags: ["charges"],
        body: evaluationRequestSchema,
        response: answers(evaluationSchema),
      },
    },
    (request, reply) => {
      const result = site.charges.evaluate(request.body, site.today());
      reply.header("cache-control", "no-store");
      if ("errors" in result) return sendProblem(reply, 400, result.errors.join(" "));
      return plainJson(result, site.resolve);
    },
  );
};
