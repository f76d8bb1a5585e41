import type { Agency } from "../model/agency.ts";
import type { Part } from "../model/part.ts";

/** An agency or body as search finds it; `plain` takes the links out of prose. */
export function agencyPart(agency: Agency, plain: (text: string) => string): Part {
  const texts = [
    agency.summary,
    ...agency.roles.map(({ text }) => text),
    ...agency.works.map(({ text }) => text),
    ...agency.statements.map(({ text }) => text),
  ];
  return {
    record: `agency:${agency.slug}`,
    kind: "page",
    anchor: "",
    title: agency.name,
    citation: agency.acronym ?? "",
    heading: "",
    names: agency.otherNames.join(" "),
    body: plain(texts.join(" ")),
  };
}
