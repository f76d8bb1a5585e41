import { courtLabel } from "../model/court.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import { formatDate } from "../model/dates.ts";
import { urls } from "../model/urls.ts";

/** The cases by decade, oldest first: a line of decisions, not of prosecutions. */
export function CaseTimeline({ cases }: { readonly cases: readonly CourtCase[] }) {
  const decades = new Map<string, CourtCase[]>();
  const sorted = [...cases].sort((a, b) =>
    principalOpinion(a).decided < principalOpinion(b).decided ? -1 : 1,
  );
  for (const courtCase of sorted) {
    const decade = `${principalOpinion(courtCase).decided.slice(0, 3)}0s`;
    decades.set(decade, [...(decades.get(decade) ?? []), courtCase]);
  }
  return (
    <div class="case-timeline">
      <p class="note">
        Days of decision in a teaching collection. How many prosecutions there were in a year, it
        does not show.
      </p>
      {[...decades].map(([decade, list]) => (
        <section key={decade} aria-labelledby={`decade-${decade}`}>
          <h2 id={`decade-${decade}`}>
            {decade} <span class="note">{list.length}</span>
          </h2>
          <ul>
            {list.map((courtCase) => {
              const opinion = principalOpinion(courtCase);
              return (
                <li key={courtCase.slug}>
                  <span class="number">{formatDate(opinion.decided)}</span>{" "}
                  <a href={urls.courtCase(courtCase.slug)}>
                    <i>{courtCase.shortName}</i>
                  </a>{" "}
                  ({courtLabel(opinion.court)}): {courtCase.holdings[0]?.topic ?? ""}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
