import { splitProse } from "../model/prose-links.ts";
import type { PageContext } from "./page-context.ts";

/** Prose of a record: its links rendered from the fields of what they name. */
export function Prose({ text, context }: { readonly text: string; readonly context: PageContext }) {
  return (
    <>
      {splitProse(text, context.resolve).map((segment) => {
        if (segment.kind !== "link") return segment.text;
        return <a href={segment.url}>{segment.italic ? <i>{segment.text}</i> : segment.text}</a>;
      })}
    </>
  );
}

/** Rendered Markdown of a content file, checked at build: HTML is set as it is here and below only. */
export function RenderedBody({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by render-markdown.ts, which refuses raw HTML
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** An article that was rendered before, to be set into a longer page as it is. */
export function RenderedPart({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by nest-articles.ts from our own components
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
