import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

/** A link to a record by its id, `statute:18-usc-3298`, under the name that its fields give. */
function RecordLink({
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

/** Records to read beside this one, each with what it adds. */
export function RelatedRecords({
  related,
  context,
}: {
  readonly related: readonly { readonly record: string; readonly text: string }[];
  readonly context: PageContext;
}) {
  return (
    <ul>
      {related.map((item) => (
        <li key={item.record}>
          <RecordLink record={item.record} context={context} />:{" "}
          <Prose text={item.text} context={context} />
        </li>
      ))}
    </ul>
  );
}
