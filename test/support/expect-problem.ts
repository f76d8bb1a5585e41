import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { problemShape } from "./api-shapes.ts";

/** Holds an answer to the one error body of the API: RFC 9457, with its status said twice. */
export function expectProblem(
  response: LightMyRequestResponse,
  status: number,
  detail: string | RegExp,
): void {
  expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(response.statusCode).toBe(status);
  const problem = problemShape.parse(response.json());
  expect(problem.status).toBe(status);
  expect(problem.detail).toMatch(detail);
}
