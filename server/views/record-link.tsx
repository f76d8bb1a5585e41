import type { PageContext } from "./page-context.ts";

/** A link to a record by its id, `statute:18-usc-3298`, under the name that its fields give. */
export function RecordLink({
  record,
  context,
}: {
  readonly record: string;
  readonly context: PageContext;
}) {
  const statute = /^statute:(\d+)-usc-(.+)$/.exec(record);
  const link = context.resolve(
    statute ? `${statute[1]} USC ${(statute[2] ?? "").toUpperCase()}` : record,
    undefined,
  );
  return link ? <a href={link.url}>{link.label}</a> : <span>{record}</span>;
}
