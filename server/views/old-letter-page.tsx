import { formatRange } from "../model/dates.ts";
import type { Provision } from "../model/provision.ts";
import { formatStatute, pathAnchor, type StatuteCitation } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

/** A place that was lettered differently once, without a date to say which is meant. */
export interface OldLetterChoice {
  readonly provision: Provision;
  readonly citation: StatuteCitation;
  readonly former: Provision["oldLetters"];
}

/** Renders the choice between what a place is today and what it was. */
export function renderOldLetterPage(context: PageContext, choice: OldLetterChoice): Buffer {
  const { provision, citation, former } = choice;
  const place = pathAnchor(citation.path);
  return renderPage(
    context,
    {
      title: `${formatStatute(citation)}: which text?`,
      description: "The place was lettered differently before.",
      current: "statutes",
      noIndex: true,
    },
    <>
      <h1>{formatStatute(citation)}: which text?</h1>
      <p class="lead">
        This place has not always held the same rule. Choose by the date of the offense or of the
        document that cites it.
      </p>
      <ul class="records">
        <li>
          <h2>
            <a href={urls.statute(provision.slug, place)}>Today's text</a>
          </h2>
          <p>What stands at this place in the text that this page was checked against.</p>
        </li>
        {former.map((old) => (
          <li key={old.from}>
            <h2>
              <a href={urls.statuteOn(provision.slug, old.to ?? old.from, "old-letter", place)}>
                {formatRange(old)}
              </a>
            </h2>
            <p>
              <Prose text={old.text} context={context} />
            </p>
            <p class="note">
              {old.today === null
                ? "The rule is gone."
                : `The same rule's place today: § ${old.today}.`}
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}
