import { anchors } from "../model/urls.ts";

/** A record's article, rendered as for a page of its own. */
export interface RenderedArticle {
  /** The record's id, `case:dann`. */
  readonly record: string;
  /** The address of the record's own page, without a date. */
  readonly url: string;
  readonly html: string;
}

// Our renderer writes attributes in double quotes and escapes `<` in text, so a tag is what this finds.
const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi;
const attributePattern =
  /(\s)(id|for|headers|aria-labelledby|aria-describedby|aria-controls|href)="([^"]*)"/g;

/** `h2` becomes `h3`; other names stay. */
function lowerHeading(name: string): string {
  return /^h[1-5]$/i.test(name) ? `h${Number(name[1]) + 1}` : name;
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ""));
}

/**
 * A section of an article is a landmark of its page. Of many on one page those named by a heading
 * are left to the headings, and those with a name of their own say which part they are of.
 */
function nestSection(attributes: string, number: number): string {
  return attributes
    .replace(/\saria-labelledby="[^"]*"/, "")
    .replace(/\saria-label="([^"]*)"/, ` aria-label="$1, part ${number}"`);
}

/**
 * Makes articles parts of one page: their headings go one level down, every id gets its record's
 * anchor in front, and a link to a record of the page, undated or of the date `on`, leads to its
 * part. The articles come back in the given order.
 */
export function nestArticles(articles: readonly RenderedArticle[], on: string): string[] {
  const parts = new Map(
    articles.map(({ record, url, html }) => [url, { record, ids: idsOf(html) }] as const),
  );

  const leadTo = (href: string): string => {
    const [address = "", anchor = ""] = href.split("#", 2);
    const [path = "", query = ""] = address.split("?", 2);
    const part = query === "" || query === `on=${on}` ? parts.get(path) : undefined;
    if (!part) return href;
    return `#${part.ids.has(anchor) ? anchors.inPart(part.record, anchor) : anchors.part(part.record)}`;
  };

  return articles.map(({ record, html }, index) => {
    const own = (id: string): string => anchors.inPart(record, id);
    const rename = (name: string, value: string): string => {
      if (name !== "href") return value.split(" ").map(own).join(" ");
      return value.startsWith("#") ? `#${own(value.slice(1))}` : leadTo(value);
    };
    const nestAttributes = (attributes: string): string =>
      attributes.replace(
        attributePattern,
        (_attribute, space: string, name: string, value: string) =>
          `${space}${name}="${rename(name, value)}"`,
      );
    return html.replace(tagPattern, (_tag, slash: string, name: string, given: string) => {
      const attributes = name === "section" ? nestSection(given, index + 1) : given;
      return `<${slash}${lowerHeading(name)}${nestAttributes(attributes)}>`;
    });
  });
}
