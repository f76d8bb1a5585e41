import { type PageType, type Part, pageTypes } from "../model/part.ts";
import { urls } from "../model/urls.ts";

/** The type of page that a record has. */
export function typeOf(record: string): PageType {
  const kind = record.split(":")[0];
  return pageTypes.find((type) => type === kind) ?? "page";
}

/** The address of a part. */
export function pageUrl(row: Pick<Part, "record" | "anchor">): string {
  const slug = row.record.slice(row.record.indexOf(":") + 1);
  switch (typeOf(row.record)) {
    case "statute":
      return urls.statute(slug, row.anchor);
    case "case":
      return urls.courtCase(slug, row.anchor);
    case "question":
      return urls.question(slug, row.anchor);
    case "guide":
      return urls.guide(slug, row.anchor);
    case "training":
      return urls.trainingModule(slug, row.anchor);
    case "agency":
      return urls.agencies(slug);
    case "authority":
      return urls.timeline(slug);
    case "page":
      if (slug === "statistics") return urls.statistics(row.anchor);
      if (slug.startsWith("calculator-")) return urls.calculator(slug.replace("calculator-", ""));
      return slug === "about"
        ? urls.about
        : slug === "corrections"
          ? urls.corrections
          : urls.howMade;
  }
}
