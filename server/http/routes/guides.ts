import { z } from "zod";
import { glossaryTerms } from "../../model/glossary-terms.ts";
import { urls } from "../../model/urls.ts";
import type { Routes } from "../app.ts";
import { answers } from "../json/api-schemas.ts";
import { glossaryTermJson } from "../json/glossary-json.ts";
import { guideJson, guideListJson } from "../json/guide-json.ts";
import { glossarySchema, guideListSchema, guideSchema } from "../json/guide-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { sendProblem } from "../problem-details.ts";

const params = z.object({ id: z.string().max(100).describe("As in restitution.") });

/** Guides and the glossary as JSON; their pages are in site-pages.ts. */
export const guideRoutes: Routes = (app, site) => {
  const { corpus } = site.law;
  const bySlug = new Map(corpus.guides.map((guide) => [guide.slug, guide]));

  app.get(
    "/api/v1/guides",
    {
      schema: { summary: "All guides", tags: ["guides"], response: answers(guideListSchema) },
    },
    () => plainJson({ guides: corpus.guides.map(guideListJson) }, site.resolve),
  );

  app.get(
    "/api/v1/guides/:id",
    {
      schema: { summary: "A guide", tags: ["guides"], params, response: answers(guideSchema) },
    },
    (request, reply) => {
      const guide = bySlug.get(request.params.id.toLowerCase().replace(/^guide:/, ""));
      if (guide) return plainJson(guideJson(guide), site.resolve);
      const detail = `This collection has no guide "${request.params.id}". The list is at ${urls.api.guides}.`;
      return sendProblem(reply, 404, detail);
    },
  );

  app.get(
    "/api/v1/glossary",
    {
      schema: {
        summary: "Terms and acronyms, each with where the law defines it and for what",
        tags: ["guides"],
        response: answers(glossarySchema),
      },
    },
    () => {
      const terms = glossaryTerms(corpus).map((entry) => glossaryTermJson(entry, site.resolve));
      return plainJson({ terms }, site.resolve);
    },
  );
};
