import { describe, expect, test } from "vitest";
import { headingId, renderMarkdown } from "../../server/content/render-markdown.ts";
import { formatProblem } from "../../server/model/problem.ts";
import type { LinkResolver } from "../../server/model/prose-links.ts";

const resolve: LinkResolver = (target, modifier) => {
  if (target === "case:dann") {
    const label = modifier === undefined ? "United States v. Dann" : `Dann (${modifier})`;
    return { label, url: "/cases/dann", italic: modifier === "short" };
  }
  return target === "term:a<b" ? { label: "a<b", url: "/x?a=1&b=2", italic: false } : undefined;
};

/** Renders a body that begins on line 10 of its file. */
function render(body: string) {
  const { html, text, problems } = renderMarkdown("a.md", body, 10, resolve);
  return { html, text, lines: problems.map(formatProblem) };
}

describe("links to records", () => {
  test("a link is rendered from the record's fields", () => {
    expect(render("See [[case:dann]].\n")).toEqual({
      html: '<p>See <a href="/cases/dann">United States v. Dann</a>.</p>\n',
      text: "See United States v. Dann.",
      lines: [],
    });
  });

  test("a short name is in italics", () => {
    expect(render("[[case:dann|short]]\n").html).toContain("<i>Dann (short)</i>");
  });

  test("a label and an address are escaped", () => {
    expect(render("[[term:a<b]]\n").html).toBe('<p><a href="/x?a=1&amp;b=2">a&lt;b</a></p>\n');
  });

  test("a link to nothing is a problem at its own line and column", () => {
    expect(render("First.\n\nSee [[case:dan]] and\n[[case:dan]].\n").lines).toEqual([
      'a.md:12:5 unknown-reference nothing is named "case:dan"',
      'a.md:13:1 unknown-reference nothing is named "case:dan"',
    ]);
  });

  test("an escaped bar holds a link together inside a table", () => {
    const table = "| a | b |\n| --- | --- |\n| [[case:dann\\|at 12]] | c |\n";
    const { html, lines } = render(table);
    expect(lines).toEqual([]);
    expect(html).toContain("<td>" + '<a href="/cases/dann">Dann (at 12)</a></td>');
  });

  test("code is left alone", () => {
    expect(render("Write `[[case:dan]]`.\n").lines).toEqual([]);
  });
});

describe("what a body may not hold", () => {
  test.each([
    {
      name: "a block of HTML",
      body: "<script>alert(1)</script>\n",
      line: "a.md:10:1 raw-html HTML is not allowed here: write Markdown instead",
      leaves: "<script",
    },
    {
      name: "HTML inside a line",
      body: "One\n\ntwo <b onclick='x()'>three</b>.\n",
      line: "a.md:12:5 raw-html HTML is not allowed here: write Markdown instead",
      leaves: "<b ",
    },
    {
      name: "an address that runs code",
      body: "[x](javascript:alert(1))\n",
      line: 'a.md:10:1 unsafe-link "javascript:alert(1)" must start with https:, / or #',
      leaves: "<a ",
    },
    {
      name: "an address that runs code, written as an autolink",
      body: "<javascript:alert(1)>\n",
      line: 'a.md:10:1 unsafe-link "javascript:alert(1)" must start with https:, / or #',
      leaves: "<a ",
    },
    {
      name: "a link without encryption",
      body: "[x](http://example.org)\n",
      line: 'a.md:10:1 unsafe-link "http://example.org" must start with https:, / or #',
      leaves: "<a ",
    },
    {
      name: "a picture",
      body: "![x](https://example.org/x.png)\n",
      line: "a.md:10:1 image pictures are not allowed in content",
      leaves: "<img",
    },
    {
      name: "a first-level heading",
      body: "# Title\n",
      line: "a.md:10:1 heading the page's title is its only first-level heading: use ##",
      leaves: undefined,
    },
  ])("$name", ({ body, line, leaves }) => {
    const { html, lines } = render(body);
    expect(lines).toContain(line);
    if (leaves !== undefined) expect(html).not.toContain(leaves);
  });

  test("an https link, a path and an anchor are left", () => {
    const { html, lines } = render("[a](https://example.org) [b](/cases) [c](#facts)\n");
    expect(lines).toEqual([]);
    expect(html.match(/<a /g)).toHaveLength(3);
  });
});

describe("headings and plain text", () => {
  test("a heading has an id that a part can be linked by", () => {
    expect(render("## Why it matters\n").html).toBe(
      '<h2 id="why-it-matters">Why it matters</h2>\n',
    );
  });

  test.each([
    ["§ 1591(c): what it lifts", "1591-c-what-it-lifts"],
    ["“Quoted”", "quoted"],
    ["Año", "año"],
  ])("the id of %s is %s", (heading, id) => {
    expect(headingId(heading)).toBe(id);
  });

  test("the text for search has no marks, no tags and no entities", () => {
    expect(render('## A & B\n\n*One* "two" & [[case:dann]], a < b.\n').text).toBe(
      'A & B One "two" & United States v. Dann, a < b.',
    );
  });

  test("the same body gives the same bytes", () => {
    const body = "## A\n\n[[case:dann]] and *more*.\n";
    expect(render(body)).toEqual(render(body));
  });
});
