import { Marked, type TokenizerAndRendererExtension, type Tokens } from "marked";
import type { Problem } from "../model/problem.ts";
import type { LinkResolver } from "../model/prose-links.ts";

/** A rendered body, its plain text, and everything wrong with it. */
export interface Rendered {
  readonly html: string;
  /** The text alone, links replaced by their labels: for search. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

const linkPattern = /^\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/;

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function stripTags(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:)])/g, "$1")
    .trim();
}

/** Lower-case words joined by hyphens: the id of a heading, so that a part can be linked. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Renders Markdown; raw HTML, unsafe addresses, pictures and unknown links are problems. */
export function renderMarkdown(
  file: string,
  body: string,
  firstLine: number,
  resolve: LinkResolver,
): Rendered {
  const problems: Problem[] = [];
  /** Searches on from the last find, so that a repeated text gets its own line. */
  let cursor = 0;
  const report = (raw: string, rule: string, message: string): void => {
    const needle = raw.split("\n", 1)[0] ?? "";
    const found = body.indexOf(needle, cursor);
    const offset = found === -1 ? Math.max(body.indexOf(needle), 0) : found;
    cursor = offset + needle.length;
    const before = body.slice(0, offset);
    const line = firstLine + before.split("\n").length - 1;
    problems.push({ file, line, column: offset - before.lastIndexOf("\n"), rule, message });
  };
  const recordLink: TokenizerAndRendererExtension = {
    name: "recordLink",
    level: "inline",
    start: (source) => source.indexOf("[["),
    tokenizer(source) {
      const match = linkPattern.exec(source);
      if (!match) return undefined;
      return {
        type: "recordLink",
        raw: match[0],
        target: match[1]?.trim(),
        modifier: match[2]?.trim(),
      };
    },
    renderer(token) {
      const link = resolve(token["target"], token["modifier"]);
      if (link) {
        const label = link.italic ? `<i>${escapeHtml(link.label)}</i>` : escapeHtml(link.label);
        return `<a href="${escapeHtml(link.url)}">${label}</a>`;
      }
      report(token.raw, "unknown-reference", `nothing is named "${token["target"]}"`);
      return escapeHtml(token.raw);
    },
  };
  const refuseHtml = (token: Tokens.HTML | Tokens.Tag): string => {
    report(token.raw.trim(), "raw-html", "HTML is not allowed here: write Markdown instead");
    return escapeHtml(token.raw);
  };
  const marked = new Marked({ async: false, gfm: true });
  marked.use({
    extensions: [recordLink],
    renderer: {
      html: refuseHtml,
      heading(token) {
        if (token.depth === 1) {
          report(token.raw, "heading", "the page's title is its only first-level heading: use ##");
        }
        const text = this.parser.parseInline(token.tokens);
        return `<h${token.depth} id="${headingId(stripTags(text))}">${text}</h${token.depth}>\n`;
      },
      link(token) {
        if (/^(https:|\/|#)/.test(token.href)) return false;
        report(token.raw, "unsafe-link", `"${token.href}" must start with https:, / or #`);
        return escapeHtml(token.raw);
      },
      image(token) {
        report(token.raw, "image", "pictures are not allowed in content");
        return "";
      },
    },
  });
  const html = marked.parse(body, { async: false });
  return { html, text: stripTags(html), problems };
}
