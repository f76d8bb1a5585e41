import { describe, expect, test } from "vitest";
import { nestArticles } from "../../server/views/nest-articles.ts";

function nest(html: string, on = "2010-01-01"): string {
  const others = {
    record: "case:roe",
    url: "/cases/roe",
    html: '<article><h1>Roe</h1><p id="holding-x">x</p></article>',
  };
  return (
    nestArticles(
      [{ record: "statute:18-usc-1", url: "/statutes/18-usc-1", html }, others],
      on,
    )[0] ?? ""
  );
}

describe("an article inside a longer page", () => {
  test.each([
    ["an id", '<p id="a-1">x</p>', '<p id="statute-18-usc-1--a-1">x</p>'],
    [
      "what names an id, several included",
      '<ul aria-labelledby="a b"></ul><label for="on">x</label>',
      '<ul aria-labelledby="statute-18-usc-1--a statute-18-usc-1--b"></ul><label for="statute-18-usc-1--on">x</label>',
    ],
    ["a link to its own place", '<a href="#a-1">x</a>', '<a href="#statute-18-usc-1--a-1">x</a>'],
    [
      "the name of a section, which its heading has too",
      '<section class="s" aria-labelledby="a" id="b"><h2 id="a">x</h2></section>',
      '<section class="s" id="statute-18-usc-1--b"><h3 id="statute-18-usc-1--a">x</h3></section>',
    ],
    [
      "the name of a section that has no heading",
      '<section class="scroll" aria-label="A, $&amp; b" tabindex="0"></section>',
      '<section class="scroll" aria-label="A, $&amp; b, part 1" tabindex="0"></section>',
    ],
    ["a heading", '<h1 class="t">x</h1><h4>y</h4>', '<h2 class="t">x</h2><h5>y</h5>'],
    [
      "a link to another part's place",
      '<a href="/cases/roe#holding-x">x</a>',
      '<a href="#case-roe--holding-x">x</a>',
    ],
    [
      "a place that the part does not have",
      '<a href="/cases/roe#no">x</a>',
      '<a href="#case-roe">x</a>',
    ],
    [
      "a link of the page's date",
      '<a href="/cases/roe?on=2010-01-01">x</a>',
      '<a href="#case-roe">x</a>',
    ],
  ])("changes %s", (_what, html, nested) => {
    expect(nest(html)).toBe(nested);
  });

  test.each([
    ["a link of another date", '<a href="/cases/roe?on=1999-01-01#holding-x">x</a>'],
    ["a link with more in its query", '<a href="/cases/roe?on=2010-01-01&amp;was=c">x</a>'],
    ["a record that is not there", '<a href="/cases/doe#holding-x">x</a>'],
    ["a longer name", '<a href="/cases/roe-two">x</a>'],
    ["another site", '<a href="https://example.org/cases/roe">x</a>'],
    ["a header that is no heading", "<header><hr/>h1 id=x</header>"],
    ["text that looks like markup", "<p>id=&quot;a&quot; href=&quot;#b&quot; &lt;h1></p>"],
    ["an attribute that only ends like one", '<td data-id="a" class="h1">x</td>'],
  ])("leaves %s", (_what, html) => {
    expect(nest(html)).toBe(html);
  });
});
