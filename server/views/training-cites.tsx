import type { PageContext } from "./page-context.ts";

/** The records that a statement rests on, as links with the words of the records. */
export function Cites({
  cites,
  context,
}: {
  readonly cites: readonly string[];
  readonly context: PageContext;
}) {
  if (cites.length === 0) return null;
  return (
    <span class="cites">
      {cites.map((cite, index) => {
        const [target = "", modifier] = cite.split("|");
        const link = context.resolve(target.trim(), modifier?.trim());
        return (
          <span key={cite}>
            {index > 0 ? "; " : ""}
            {link ? <a href={link.url}>{link.label}</a> : cite}
          </span>
        );
      })}
    </span>
  );
}
