import { z } from "zod";
import { createCitationChecker, problemsFirst } from "../../citations/check-citations.ts";
import { citationData } from "../../citations/citation-data.ts";
import { citationStatuses } from "../../model/citation-check.ts";
import { dateSchema } from "../../model/dates.ts";
import { longestText } from "../../views/citation-form.tsx";
import { renderCitationPage } from "../../views/citation-page.tsx";
import type { Routes } from "../app.ts";
import { answers } from "../json/api-schemas.ts";
import { pageContext } from "../page-context.ts";

const html = "text/html; charset=utf-8";

const checkedSchema = z.array(
  z.object({
    text: z.string(),
    status: z.enum(citationStatuses),
    record: z.string().nullable(),
    citation: z.string().nullable(),
    url: z.string().nullable(),
    reason: z.string(),
    start: z.int(),
    end: z.int(),
  }),
);

const onSchema = dateSchema.optional().describe("Sections are held against the text of this day.");

/** The citation check: a page, its data for the browser, and the API. Texts are never logged nor kept. */
export const citationRoutes: Routes = (app, site) => {
  const data = citationData(site.law.corpus, site.content.hash);
  const checker = createCitationChecker(data);
  const dataJson = JSON.stringify(data);
  const blank = { text: "", on: "", error: "", checked: undefined, isLive: false };

  app.get("/citations", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderCitationPage(pageContext(site, request), blank)),
  );

  app.post(
    "/citations",
    { schema: { hide: true }, bodyLimit: 4 * longestText },
    (request, reply) => {
      const fields = (request.body ?? {}) as Readonly<Record<string, unknown>>;
      const text = String(fields["text"] ?? "").slice(0, longestText);
      const on = String(fields["on"] ?? "").trim();
      const isDay = on === "" || dateSchema.safeParse(on).success;
      return reply
        .code(isDay ? 200 : 400)
        .type(html)
        .header("cache-control", "no-store")
        .send(
          renderCitationPage(pageContext(site, request), {
            text,
            on,
            error: isDay ? "" : `"${on}" is no day. Write it as 2007-06-01; today's text is used.`,
            checked: problemsFirst(checker.check(text, isDay && on !== "" ? on : undefined)),
            isLive: false,
          }),
        );
    },
  );

  app.get("/citations/data.json", { schema: { hide: true } }, (request, reply) => {
    const etag = `"${site.content.hash.slice(0, 16)}"`;
    reply.header("etag", etag).header("cache-control", "no-cache");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(dataJson);
  });

  app.post(
    "/api/v1/citations/resolve",
    {
      bodyLimit: 4 * longestText,
      schema: {
        summary: "Every citation of a text, held against the collection",
        description: "Deterministic. The text is neither kept nor logged.",
        tags: ["citations"],
        body: z.strictObject({ text: z.string().max(longestText), on: onSchema }),
        response: answers(checkedSchema),
      },
    },
    ({ body }, reply) => {
      reply.header("cache-control", "no-store");
      return checker.check(body.text, body.on);
    },
  );

  app.get(
    "/api/v1/citations/resolve",
    {
      schema: {
        summary: "One citation, held against the collection",
        tags: ["citations"],
        querystring: z.object({
          cite: z
            .string()
            .min(1)
            .max(200, "at most 200 characters: POST a longer text, so that no address holds it")
            .describe("A single citation."),
          on: onSchema,
        }),
        response: answers(checkedSchema),
      },
    },
    ({ query }) => checker.check(query.cite, query.on),
  );
};
