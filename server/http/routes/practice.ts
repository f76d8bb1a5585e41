import { orderPolicies, orderSets } from "../../model/practice.ts";
import type { Routes } from "../app.ts";
import { answers } from "../json/api-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { instructionSetJson, policyJson } from "../json/practice-json.ts";
import { instructionsSchema, policiesSchema } from "../json/practice-schemas.ts";

/** Pattern instructions and points of practice as JSON; their page is a guide, in site-pages.ts. */
export const practiceRoutes: Routes = (app, site) => {
  const { instructions, policy } = site.law.corpus;

  app.get(
    "/api/v1/instructions",
    {
      schema: {
        summary: "Pattern jury instructions by circuit: number, title, edition and our note",
        tags: ["practice"],
        response: answers(instructionsSchema),
      },
    },
    () =>
      plainJson({ instructions: orderSets(instructions).map(instructionSetJson) }, site.resolve),
  );

  app.get(
    "/api/v1/policy",
    {
      schema: {
        summary: "Approvals, notices, evidence, joinder, forfeiture allegation, victims' rights",
        tags: ["practice"],
        response: answers(policiesSchema),
      },
    },
    () => plainJson({ policy: orderPolicies(policy).map(policyJson) }, site.resolve),
  );
};
