/** The numbers of a term of imprisonment. */
export interface TermNumbers {
  readonly minimumYears: number | null;
  readonly minimumLife: boolean;
  /** null where the text names no number of its own. */
  readonly maximumYears: number | "life" | "death" | null;
}

/** `20 years`, `1 year`; less than a year in months, `6 months`. */
export function formatYears(years: number): string {
  if (years < 1) return `${Math.round(years * 12)} months`;
  return `${years} year${years === 1 ? "" : "s"}`;
}

/** A range as words: `15 years to life`, `up to 20 years`, `any term of years or life`. */
export function formatTerm({ minimumYears, minimumLife, maximumYears }: TermNumbers): string {
  if (minimumLife) return maximumYears === "death" ? "life or death" : "life";
  if (maximumYears === null) return "no number named";
  const most = typeof maximumYears === "number" ? formatYears(maximumYears) : maximumYears;
  if (minimumYears !== null && minimumYears === maximumYears) return formatYears(minimumYears);
  if (minimumYears !== null) return `${formatYears(minimumYears)} to ${most}`;
  if (maximumYears === "life") return "any term of years or life";
  return maximumYears === "death" ? "any term of years, life, or death" : `up to ${most}`;
}
