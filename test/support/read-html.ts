// Reads what our own pages are made of. Their HTML comes from one renderer: attributes are always
// in double quotes, and what is text is escaped.

function decodeEntities(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** A start tag; what stands in quotes may hold any character. */
const tagPattern = /<[a-z](?:"[^"]*"|[^">])*>/gi;

/** Every value of an attribute: `attributeValues(html, "id")`. */
export function attributeValues(html: string, name: string): string[] {
  // Text cannot hold a bare quote after an equals sign: it is escaped.
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) =>
    decodeEntities(match[1] ?? ""),
  );
}

/** Where the links of a page lead. */
export function linksOf(html: string): string[] {
  const tags = html.match(/<a\s(?:"[^"]*"|[^">])*>/gi) ?? [];
  return tags.flatMap((tag) => attributeValues(tag, "href"));
}

/** The text inside every element of a name: `textsOf(html, "h1")`. */
export function textsOf(html: string, name: string): string[] {
  const pattern = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, "gi");
  return [...html.matchAll(pattern)].map((match) => textOf(match[1] ?? ""));
}

/** All text, tags left out, spaces joined. */
export function textOf(html: string): string {
  return decodeEntities(html.replace(tagPattern, " ").replace(/<[/!][^>]*>/g, " "))
    .replace(/[ \n\t]+/g, " ")
    .trim();
}

/** Where a text shows a missing value, or a link that was not rendered, each with what is around it. */
export function findLeaks(text: string): string[] {
  return [...text.matchAll(/\bundefined\b|\bNaN\b|\[object |\[\[|\]\]/g)].map(({ index }) =>
    text.slice(Math.max(0, index - 50), index + 50),
  );
}
