import compress from "@fastify/compress";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import swagger from "@fastify/swagger";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import {
  jsonSchemaTransform,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { renderErrorPage } from "../views/error-page.tsx";
import type { App, Routes } from "./app.ts";
import { pageContext } from "./page-context.ts";
import { sendProblem } from "./problem-details.ts";
import { agencyRoutes } from "./routes/agencies.ts";
import { assetRoutes } from "./routes/assets.ts";
import { authorityRoutes } from "./routes/authorities.ts";
import { binderRoutes } from "./routes/binder.ts";
import { calculatorRoutes } from "./routes/calculators.ts";
import { caseRoutes } from "./routes/cases.ts";
import { chargeRoutes } from "./routes/charges.ts";
import { citationRoutes } from "./routes/citations.ts";
import { compareRoutes } from "./routes/compare.ts";
import { guideRoutes } from "./routes/guides.ts";
import { healthRoutes } from "./routes/health.ts";
import { matrixRoutes } from "./routes/matrix.ts";
import { practiceRoutes } from "./routes/practice.ts";
import { printSheetRoutes } from "./routes/print-sheets.ts";
import { questionRoutes } from "./routes/questions.ts";
import { searchRoutes } from "./routes/search.ts";
import { siteRoutes } from "./routes/site-pages.ts";
import { statisticRoutes } from "./routes/statistics.ts";
import { statuteRoutes } from "./routes/statutes.ts";
import { trainingRoutes } from "./routes/training.ts";
import { uslmRoutes } from "./routes/uslm.ts";
import type { Site } from "./site.ts";
import { wantsJson } from "./wants-json.ts";

/** Options of the server besides what it serves. */
export interface AppOptions {
  readonly logLevel?: string;
  /** Where log lines go; the tests read them. Standard output by default. */
  readonly logStream?: { write(line: string): void };
}

/** Every resource. To add one: a file in routes/ and a line here. */
const resources: readonly Routes[] = [
  siteRoutes,
  statuteRoutes,
  compareRoutes,
  chargeRoutes,
  calculatorRoutes,
  citationRoutes,
  matrixRoutes,
  uslmRoutes,
  caseRoutes,
  questionRoutes,
  guideRoutes,
  trainingRoutes,
  agencyRoutes,
  authorityRoutes,
  practiceRoutes,
  statisticRoutes,
  binderRoutes,
  printSheetRoutes,
  searchRoutes,
  healthRoutes,
  assetRoutes,
];

/** Answers with an error: problem details under /api, a page anywhere else. */
function sendError(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  detail: string,
): FastifyReply {
  if (wantsJson(request)) return sendProblem(reply, status, detail);
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .send(renderErrorPage(pageContext(site, request), { status, detail }));
}

/** Where a fault was: its kind and its frames. Its message may repeat what a visitor typed. */
function describeFault(error: Error) {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: error.name, at: frames.map((line) => line.trim()) };
}

function handleErrors(app: App, site: Site): void {
  app.setNotFoundHandler((request, reply) =>
    sendError(site, request, reply, 404, "There is nothing at this address."),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendError(site, request, reply, status, error.message);
    request.log.error(describeFault(error), "request failed");
    const detail = "The server could not answer. The fault has been logged.";
    return sendError(site, request, reply, status, detail);
  });
}

/** Makes the server; nothing listens until `listen` or `inject` is called. */
export async function createApp(site: Site, options: AppOptions = {}): Promise<App> {
  const app: App = fastify({
    logger: {
      level: options.logLevel ?? "warn",
      ...(options.logStream && { stream: options.logStream }),
      // No query text in logs: an address is cut at its question mark.
      serializers: {
        req: (request: { method: string; url: string }) => ({
          method: request.method,
          path: request.url.split("?")[0],
        }),
      },
    },
    // An address that the router cannot read never reaches the handlers above.
    frameworkErrors: (error, request, reply) =>
      sendError(site, request, reply, error.statusCode ?? 400, error.message),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  // The schemas of answers describe them in the API document; a test holds the answers to them.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    // The server speaks HTTP on a loopback address: a proxy in front of it sets this.
    strictTransportSecurity: false,
  });
  await app.register(formbody);
  await app.register(compress, { threshold: 1024 });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Chapter 77",
        version: "1",
        description:
          "Elements, dated penalties and cases of the federal law of servitude, forced labor and trafficking. Not legal advice and not the official text.",
        license: { name: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
      },
    },
    transform: jsonSchemaTransform,
  });
  handleErrors(app, site);
  for (const routes of resources) routes(app, site);
  return app;
}
