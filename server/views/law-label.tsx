import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";

/** A law by its number, linked to the line of laws: `Pub. L. 106-386, § 112(a)(2)`. */
export function LawLabel({
  law,
  section,
  context,
}: {
  readonly law: string;
  readonly section?: string | undefined;
  readonly context: PageContext;
}) {
  const authority = context.findAuthority(law);
  return (
    <>
      <a href={urls.timeline(law)}>{authority?.number ?? law}</a>
      {section ? `, ${section.replaceAll("§ ", "§\u00a0")}` : ""}
    </>
  );
}
