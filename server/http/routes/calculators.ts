import { computeRestitution } from "../../calculators/restitution.ts";
import { restitutionLaw } from "../../calculators/restitution-law.ts";
import { viewRestitution } from "../../calculators/view-restitution.ts";
import { createLimitationsWorksheet } from "../../charges/limitations-worksheet.ts";
import { type Calculator, findCalculatorRule, namedRules } from "../../model/calculator.ts";
import {
  emptyLimitationsSheet,
  type LimitationsSheet,
  limitationsExample,
  readLimitationsForm,
} from "../../model/limitations-sheet.ts";
import { restitutionRequestSchema } from "../../model/restitution.ts";
import {
  actOnRestitution,
  emptyRestitutionSheet,
  type RestitutionSheet,
  readRestitutionForm,
} from "../../model/restitution-sheet.ts";
import { renderCalculatorListPage } from "../../views/calculator-page.tsx";
import { renderLimitationsPage } from "../../views/limitations-page.tsx";
import { renderRestitutionPage } from "../../views/restitution-page.tsx";
import type { Routes } from "../app.ts";
import { formFields } from "../form-fields.ts";
import { answers } from "../json/api-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { restitutionResultSchema } from "../json/restitution-schemas.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";
import type { Site } from "../site.ts";

const html = "text/html; charset=utf-8";

type PageRequest = Parameters<typeof pageContext>[1];

/** A calculator whose record is whole: every rule that it names is in the collection. */
function findCalculator({ law: { corpus } }: Site, slug: string): Calculator | undefined {
  const calculator = corpus.calculators.find((one) => one.slug === slug);
  const isWhole =
    calculator &&
    namedRules(calculator).every(({ reference }) => findCalculatorRule(corpus, reference));
  return isWhole ? calculator : undefined;
}

/** The calculators and their list. Bodies are never logged nor kept; no address holds an answer. */
export const calculatorRoutes: Routes = (app, site) => {
  const { corpus } = site.law;
  const restitution = findCalculator(site, "restitution");
  const worksheet = findCalculator(site, "limitations");
  // Under `npm run dev` a record may be broken: the site is served without its calculators.
  if (!restitution || !worksheet) return;
  const law = plainJson(restitutionLaw(corpus, site.content.hash), site.resolve);
  const lossKinds = law.losses.map(({ id }) => id);
  const limitations = createLimitationsWorksheet(site.law, corpus.intake);

  const restitutionPage = (request: PageRequest, sheet: RestitutionSheet): Buffer =>
    renderRestitutionPage(pageContext(site, request), restitution, {
      sheet,
      law,
      ...viewRestitution(law, sheet, site.today()),
      isLive: false,
      message: "",
    });

  const limitationsPage = (request: PageRequest, sheet: LimitationsSheet): Buffer =>
    renderLimitationsPage(pageContext(site, request), worksheet, {
      sheet,
      view: plainJson(limitations.view(sheet, site.today()), site.resolve),
      isLive: false,
      message: "",
    });

  app.get("/calculators", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderCalculatorListPage(pageContext(site, request), corpus.calculators)),
  );

  app.get("/calculators/restitution", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(restitutionPage(request, emptyRestitutionSheet())),
  );

  app.post("/calculators/restitution", { schema: { hide: true } }, (request, reply) => {
    const fields = formFields(request.body);
    const sheet = readRestitutionForm(fields, lossKinds);
    return reply
      .type(html)
      .header("cache-control", "no-store")
      .send(restitutionPage(request, actOnRestitution(sheet, fields.get("do")?.[0] ?? "")));
  });

  app.get("/calculators/limitations", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(limitationsPage(request, emptyLimitationsSheet())),
  );

  app.post("/calculators/limitations", { schema: { hide: true } }, (request, reply) => {
    const fields = formFields(request.body);
    const action = fields.get("do")?.[0];
    const sheet =
      action === "clear"
        ? emptyLimitationsSheet()
        : action === "example"
          ? limitationsExample()
          : readLimitationsForm(fields);
    return reply
      .type(html)
      .header("cache-control", "no-store")
      .send(limitationsPage(request, sheet));
  });

  app.post(
    "/api/v1/calculators/restitution",
    {
      schema: {
        summary: "Restitution worked out from dates, hours, pay and losses",
        description:
          "Deterministic, in cents: losses, and the greater of gain and wages, with every line of the computation. Nothing is kept or logged. Letters only, never names.",
        tags: ["calculators"],
        body: restitutionRequestSchema,
        response: answers(restitutionResultSchema),
      },
    },
    (request, reply) => {
      const result = computeRestitution(request.body, law, site.today());
      reply.header("cache-control", "no-store");
      if ("errors" in result) return sendProblem(reply, 400, result.errors.join(" "));
      return { ...result, says: law.says };
    },
  );
};
