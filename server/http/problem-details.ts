import type { FastifyReply } from "fastify";

/** The one JSON error body of the API: RFC 9457 problem details. */
export interface ProblemDetails {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  404: "Not found",
  405: "Method not allowed",
  413: "Too large",
  414: "Address too long",
  415: "Unsupported media type",
  500: "Internal error",
  503: "Not available",
};

/** Sends problem details with their status and media type. */
export function sendProblem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  const body: ProblemDetails = {
    type: "about:blank",
    title: titles[status] ?? "Error",
    status,
    detail,
  };
  return reply
    .code(status)
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(body));
}
