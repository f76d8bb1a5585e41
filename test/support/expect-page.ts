import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { attributeValues, findLeaks, textOf, textsOf } from "./read-html.ts";

/** Holds an answer to what every page of the site has; gives its HTML back. */
export function expectPage(response: LightMyRequestResponse, status = 200): string {
  expect(response.statusCode).toBe(status);
  expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
  const html = response.body;
  expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
  expect(textsOf(html, "h1")).toHaveLength(1);
  // A drawing has a title of its own, in the body.
  expect(textsOf(html.split("</head>")[0] ?? "", "title")).toEqual([
    expect.stringMatching(/^.{3,} · Chapter 77$/),
  ]);
  expect(textsOf(html, "main")).toHaveLength(1);
  expect(html).toContain('<a class="skip" href="#main">');
  expect(html).toContain('<main id="main">');
  expect(findLeaks([textOf(html), ...attributeValues(html, "content")].join(" "))).toEqual([]);
  const ids = attributeValues(html, "id");
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const name of ["for", "aria-labelledby", "aria-describedby"]) {
    const missing = attributeValues(html, name).filter((id) => !ids.includes(id));
    expect([name, missing]).toEqual([name, []]);
  }
  return html;
}
