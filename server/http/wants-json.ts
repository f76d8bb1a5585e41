import type { FastifyRequest } from "fastify";

/** True for requests under /api and /healthz, whose errors are problem details. */
export function wantsJson(request: Pick<FastifyRequest, "url">): boolean {
  return /^\/(?:api|healthz)(?:[/?]|$)/.test(request.url);
}
