import { z } from "zod";
import { listOffenses } from "../../model/corpus.ts";
import { sessionChoices } from "../../model/training-choices.ts";
import { urls } from "../../model/urls.ts";
import { renderErrorPage } from "../../views/error-page.tsx";
import { renderTrainingModulePage } from "../../views/training-module-page.tsx";
import { renderTrainingPage } from "../../views/training-page.tsx";
import type { Routes } from "../app.ts";
import { askedSession, fillSession } from "../asked-session.ts";
import { answers } from "../json/api-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { trainingJson, trainingListJson } from "../json/training-json.ts";
import { trainingListSchema, trainingModuleSchema } from "../json/training-schemas.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";
import { writeTrainingFile } from "../training-files.ts";

const html = "text/html; charset=utf-8";
const params = z.object({ id: z.string().max(100).describe("As in forced-labor.") });

/** The builder of training sessions, its files, the modules, and their JSON. */
export const trainingRoutes: Routes = (app, site) => {
  const { corpus } = site.law;
  const modules = [...corpus.training].sort((a, b) => a.order - b.order);
  const presets = [...corpus.presets].sort((a, b) => a.order - b.order);
  const bySlug = new Map(modules.map((module) => [module.slug, module]));
  const find = (id: string) => bySlug.get(id.toLowerCase().replace(/^training:/, ""));
  const missing = (id: string): string =>
    `This collection has no training module "${id}". The list is at ${urls.training()}.`;
  const offenses = new Map(listOffenses(corpus).map(({ offense }) => [offense.id, offense]));
  const elementLabel = (offense: string, element: string): string =>
    offenses.get(offense)?.elements.find(({ id }) => id === element)?.label ?? element;

  app.get("/training", { schema: { hide: true } }, (request, reply) => {
    const asked = askedSession(request.query, corpus);
    const { tokens, unknown } = asked.plan;
    const session = tokens.length === 0 ? { ...asked, preset: undefined } : asked;
    const isTicked = Object.hasOwn(Object(request.query), "module");
    const steps = session.toFill.length > 0 ? fillSession(session, corpus) : tokens;
    if (session.toFill.length > 0 || (isTicked && tokens.length > 0 && unknown.length === 0)) {
      return reply.redirect(`${urls.training(sessionChoices(session, steps))}#plan`, 303);
    }
    const context = pageContext(site, request);
    return reply.type(html).send(renderTrainingPage(context, { session, modules, presets }));
  });

  app.get<{ Params: { name: string } }>(
    "/training/files/:name",
    { schema: { hide: true } },
    async (request, reply) => {
      const session = askedSession(request.query, corpus);
      const file =
        session.plan.minutes === 0
          ? undefined
          : await writeTrainingFile(request.params.name, session, {
              resolve: site.resolve,
              cases: corpus.cases,
              statistics: corpus.statistics,
              elementLabel,
            });
      if (file) {
        return reply
          .type(file.type)
          .header("content-disposition", `attachment; filename="${file.name}"`)
          .send(file.body);
      }
      const detail = `No such file of a session, or a session without blocks. Put one together at ${urls.training()}.`;
      return reply
        .code(404)
        .type(html)
        .send(renderErrorPage(pageContext(site, request), { status: 404, detail }));
    },
  );

  app.get("/training/:id", { schema: { params, hide: true } }, (request, reply) => {
    const context = pageContext(site, request);
    const module = find(request.params.id);
    if (module) {
      return reply.type(html).send(
        renderTrainingModulePage(context, {
          module,
          elementLabel,
          statistics: corpus.statistics,
          cases: corpus.cases,
        }),
      );
    }
    const detail = missing(request.params.id);
    return reply
      .code(404)
      .type(html)
      .send(renderErrorPage(context, { status: 404, detail }));
  });

  app.get(
    "/api/v1/training",
    {
      schema: {
        summary: "All training modules, and the sessions that are ready to give",
        tags: ["training"],
        response: answers(trainingListSchema),
      },
    },
    () => plainJson(trainingListJson(modules, presets), site.resolve),
  );

  app.get(
    "/api/v1/training/:id",
    {
      schema: {
        summary: "A training module: blocks, exercises with model answers, quiz",
        tags: ["training"],
        params,
        response: answers(trainingModuleSchema),
      },
    },
    (request, reply) => {
      const module = find(request.params.id);
      if (!module) return sendProblem(reply, 404, missing(request.params.id));
      return plainJson(trainingJson(module), site.resolve);
    },
  );
};
