// Reads what our own pages are made of. Their HTML comes from one renderer: attributes are always
// in double quotes, and what is text is escaped.

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** Every value of an attribute: `attributeValues(html, "id")`. */
export function attributeValues(html: string, name: string): string[] {
  const pattern = new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, "gi");
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.flatMap((tag) =>
    [...tag.matchAll(pattern)].map((match) => unescape(match[1] ?? "")),
  );
}

/** Where the links of a page lead. */
export function linksOf(html: string): string[] {
  const anchors = html.match(/<a\b[^>]*>/gi) ?? [];
  return anchors.flatMap((tag) => attributeValues(tag, "href"));
}

/** The text inside every element of a name: `textsOf(html, "h1")`. */
export function textsOf(html: string, name: string): string[] {
  const pattern = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, "gi");
  return [...html.matchAll(pattern)].map((match) => textOf(match[1] ?? ""));
}

/** All text, tags left out, spaces joined. */
export function textOf(html: string): string {
  return unescape(html.replace(/<[^>]*>/g, " "))
    .replace(/[ \n\t]+/g, " ")
    .trim();
}
