import { z } from "zod";
import { urls } from "../../model/urls.ts";
import { renderErrorPage } from "../../views/error-page.tsx";
import { renderQuestionListPage, renderQuestionPage } from "../../views/question-page.tsx";
import type { Routes } from "../app.ts";
import { answers, questionListSchema, questionSchema } from "../json/api-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { questionJson, questionListJson } from "../json/question-json.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";

const html = "text/html; charset=utf-8";
const params = z.object({ id: z.string().max(100).describe("As in venture.") });

/** Pages and JSON of the contested questions. */
export const questionRoutes: Routes = (app, site) => {
  const { questions } = site.law.corpus;
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const find = (id: string) => bySlug.get(id.toLowerCase().replace(/^question:/, ""));
  const missing = (id: string): string =>
    `This collection has no contested question "${id}". The list is at ${urls.questions}.`;

  app.get("/questions", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderQuestionListPage(pageContext(site, request), questions)),
  );

  app.get("/questions/:id", { schema: { params, hide: true } }, (request, reply) => {
    const context = pageContext(site, request);
    const question = find(request.params.id);
    if (question) return reply.type(html).send(renderQuestionPage(context, question));
    const detail = missing(request.params.id);
    return reply
      .code(404)
      .type(html)
      .send(renderErrorPage(context, { status: 404, detail }));
  });

  app.get(
    "/api/v1/questions",
    {
      schema: {
        summary: "All contested questions",
        tags: ["questions"],
        response: answers(questionListSchema),
      },
    },
    () => plainJson({ questions: questions.map(questionListJson) }, site.resolve),
  );

  app.get(
    "/api/v1/questions/:id",
    {
      schema: {
        summary: "A contested question",
        tags: ["questions"],
        params,
        response: answers(questionSchema),
      },
    },
    (request, reply) => {
      const question = find(request.params.id);
      if (!question) return sendProblem(reply, 404, missing(request.params.id));
      return plainJson(questionJson(question), site.resolve);
    },
  );
};
