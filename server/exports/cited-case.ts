import { formatCase } from "../model/case-citation.ts";
import { findCourt } from "../model/court.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";

/** The fields of a case from which every citation format is written. */
export interface CitedCase {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** In full, Bluebook: `United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)`. */
  readonly citation: string;
  readonly volume: number | undefined;
  readonly reporter: string | undefined;
  readonly page: number | undefined;
  /** The court's name in full. */
  readonly court: string;
  readonly decided: string;
  readonly docket: string | undefined;
  /** What was read of it and whether its later history was checked: no format may hide it. */
  readonly note: string;
}

/** Reads the fields of a case off its principal opinion. */
export function citedCase(courtCase: CourtCase): CitedCase {
  const opinion = principalOpinion(courtCase);
  const { volume, reporter, page, court, decided, docket } = opinion;
  const isChecked = courtCase.treatment.status !== "notChecked";
  return {
    id: courtCase.slug,
    name: courtCase.name,
    shortName: courtCase.shortName,
    citation: formatCase(courtCase.name, opinion),
    volume,
    reporter,
    page,
    court: findCourt(court)?.name ?? court,
    decided,
    docket: docket?.[0],
    note: `Chapter 77 record; later history ${isChecked ? `noted: ${courtCase.treatment.status}` : "not checked"}. Read the opinion before citing it.`,
  };
}
